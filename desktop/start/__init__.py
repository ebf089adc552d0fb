"""Where BayPath begins: recent studies, samples, a new one."""
