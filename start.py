#!/usr/bin/env python3
"""Set BayPath up and run it, with nothing but Python and its standard library.

    python3 start.py          set up, then open the window on the sample study; where there is no screen,
                              print its ranking and write blueprint.xlsx into the current folder instead
    python3 start.py test     set up for development, then run the tests (further words go to pytest)
    python3 start.py setup    set up for development, and stop there

All that is installed goes into .venv beside this file, each package by the version and hash that requirements*.txt
pin, from whichever package registry this machine is set to use. Deleting .venv undoes it.
"""

import contextlib
import ctypes
import hashlib
import importlib.util
import itertools
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def version_fault(version: "tuple[int, ...]") -> str:
    """Return why this version of Python cannot run BayPath, and what to do; nothing when it can."""
    if (3, 11) <= version[:2] <= (3, 14):
        return ""
    newer = next(filter(shutil.which, ["python3.14", "python3.13", "python3.12", "python3.11"]), "")
    way_out = f"Type: {newer} start.py" if newer else "Install one of these, and run start.py with it."
    return f"BayPath needs Python 3.11 to 3.14, and this is Python {version[0]}.{version[1]}. {way_out}"


# An old Python must parse this file (so: no syntax newer than 3.6's) and stop here, before annotations it cannot read.
if version_fault(sys.version_info[:2]):
    sys.exit(version_fault(sys.version_info[:2]))

from collections.abc import Iterator, Mapping, Sequence  # noqa: E402  (see above)

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN, SUFFIX = (VENV / "Scripts", ".exe") if sys.platform == "win32" else (VENV / "bin", "")
PYTHON = f"{BIN / 'python'}{SUFFIX}"
BAYPATH = f"{BIN / 'baypath'}{SUFFIX}"
STAMP = VENV / "ready"  # written last: an environment without it is one that was cut short
NOTES = ROOT / ".baypath-setup"  # the lock, the installers' log, Debian's pip where it had to be fetched
LOG = NOTES / "log.txt"

SAMPLE = "sample:hetao"
REQUIREMENTS = ("requirements.txt", "requirements-dev.txt")  # the second holds all that the first does
ROOM_NEEDED = 1_500_000_000  # bytes: the packages and, for a moment, their downloads

SYSTEM_LIBRARIES = {  # what Qt loads → the package of Debian and Ubuntu that holds it
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
FONTS = {  # the package of a typeface that the window asks for → the names of files that hold it, or will do as well
    "fonts-noto-core": r"NotoSans[-\[]",
    "fonts-noto-cjk": r"CJK|SourceHan|SansSC|wqy|uming|ukai|msyh|DroidSansFallback",
}
HOME = os.environ.get("HOME", "")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", f"{HOME}/.local/share/fonts", f"{HOME}/.fonts")

FAULTS = {  # what installers say → what that means and what to do; the first that fits is told
    r"No space left|os error 28|quota exceeded": "The disk is full. Free some 2 GB, then try again.",
    r"Permission denied|Read-only file system": "A folder cannot be written to. Copy BayPath to a folder of your own.",
    r"DO NOT MATCH THE HASHES|Hash mismatch": "A package came that is not the one BayPath was tested with (its hash "
    "differs), so it was not installed. Try another network or package mirror.",
    r"\b40[137]\b|Forbidden|Unauthorized": "The package registry refused. Check the mirror and proxy of pip or uv.",
    r"ConnectionError|Timeout|ProxyError|SSLError|dns error|error sending|onnection refused|resolv": "The package "
    "registry cannot be reached. Check the network, and the mirror and proxy of pip or uv.",
    r"No matching distribution|not found in the package|wheels": "The package registry refused, or offers no build for "
    "this machine. Check the mirror and proxy of pip or uv. BayPath runs on 64-bit Windows 10, macOS 13 and Linux with "
    "glibc 2.34 (on ARM 2.39), or later.",
}


class SetupError(Exception):
    """What stopped the set-up, in a sentence, and what to do."""


def main(arguments: list[str]) -> int | str:
    """Do what the command line asks for; return the exit code, or the sentence to end with."""
    verb = arguments[0] if arguments else "run"
    if verb not in ("run", "test", "setup"):
        say(__doc__)
        return 0 if verb in ("-h", "--help") else 2
    try:
        if verb == "run":
            return run_sample()
        install_system_packages()
        set_up(REQUIREMENTS[1])
        return run_tests(arguments[1:]) if verb == "test" else 0
    except SetupError as error:
        return str(error)
    except OSError as error:
        return f"BayPath cannot be set up: {error}. {meaning(str(error))}"
    except KeyboardInterrupt:
        return "Stopped. Run it again to go on."


def run_sample() -> int:
    """Open the window on the sample or, without a screen, do the same main job in words and a workbook."""
    window = has_screen(os.environ)
    if window:
        install_system_packages()
    set_up(REQUIREMENTS[0])
    if window and succeeds(PYTHON, "-c", "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"):
        return subprocess.call([BAYPATH, SAMPLE], env=clean_environment())
    if window:
        say("Qt cannot open a window on this screen, so here is the sample without one.")
    workbook = free_name(Path.cwd())
    code = subprocess.call([BAYPATH, "rank", SAMPLE], env=clean_environment())
    if code == 0:
        say("\nThe blueprint of these initiatives, as a workbook:")
        code = subprocess.call([BAYPATH, "export", SAMPLE, str(workbook)], env=clean_environment())
    return code


def run_tests(arguments: list[str]) -> int:
    """Run the tests on all cores, without a screen."""
    environment = {**clean_environment(), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call([PYTHON, "-m", "pytest", "-n", "auto", *arguments], cwd=ROOT, env=environment)


def free_name(folder: Path) -> Path:
    """Return where to write the blueprint: never over a file that is there."""
    names = itertools.chain(["blueprint.xlsx"], (f"blueprint-{number}.xlsx" for number in itertools.count(2)))
    return next(folder / name for name in names if not os.path.lexists(folder / name))


def set_up(requirements: str) -> None:
    """Make .venv hold what the requirements file pins and the command `baypath`, unless it does already."""
    if is_ready(requirements):
        return
    with only_one_at_a_time():
        if is_ready(requirements):
            return
        if shutil.disk_usage(ROOT).free < ROOM_NEEDED:
            raise SetupError(f"Too little room is left on the disk of {ROOT}. Free some 2 GB, then try again.")
        say("Setting BayPath up in .venv. The first time takes a few minutes and 1 GB.")
        LOG.write_bytes(b"")
        if VENV.exists() and not is_ready(REQUIREMENTS[0]):  # half made, or made from something else
            shutil.rmtree(VENV)
        STAMP.unlink(missing_ok=True)
        install(requirements)
        STAMP.write_text(fingerprint(requirements), encoding="ascii")


def is_ready(requirements: str) -> bool:
    """Return whether .venv was made, to its end, from these requirements or from those that hold more."""
    enough = REQUIREMENTS[REQUIREMENTS.index(requirements) :]
    return STAMP.is_file() and STAMP.read_text(encoding="ascii") in map(fingerprint, enough)


def fingerprint(requirements: str) -> str:
    """Return a hash of what an environment is made from: this Python, this folder, the packages, the project."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = [sys.version, sys.base_prefix, str(ROOT), (ROOT / requirements).read_text(encoding="utf-8")]
    parts += [json.dumps(project[table], sort_keys=True) for table in ("build-system", "project")]
    return hashlib.sha256(ascii(parts).encode("ascii")).hexdigest()


@contextlib.contextmanager
def only_one_at_a_time() -> Iterator[None]:
    """Hold a lock that the system lets go of when this process ends, however it ends."""
    NOTES.mkdir(exist_ok=True)
    with (NOTES / "lock").open("ab") as file:
        if not locked(file.fileno()):
            say("Another set-up of this folder is running; waiting for it.")
            while not locked(file.fileno()):
                time.sleep(0.2)
        yield


def locked(descriptor: int) -> bool:
    """Return whether the lock could be taken just now."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def install(requirements: str) -> None:
    """Make the environment and install into it, in the first way that works."""
    fault = SetupError(
        "This Python has no pip, and none could be fetched. Check the network; on Debian and Ubuntu, this brings one:\n"
        "  sudo apt-get update && sudo apt-get install --yes python3-venv"
    )
    for name, make, add in ways_to_install():
        say(f"Installing with {name}.")
        try:
            run(*make, str(VENV))
            run(*add, "--require-hashes", "-r", str(ROOT / requirements))
            run(*add, "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
        except SetupError as error:
            fault = error
            continue
        # A path relative to .venv is plain ASCII. Up to 3.12, Python reads these files in the locale's encoding, and
        # would not find a folder with a Chinese name.
        for path in VENV.glob("[Ll]ib/**/*baypath.pth"):
            path.write_text(os.path.relpath(ROOT, path.parent), encoding="ascii")
        return
    raise fault


def ways_to_install() -> Iterator[tuple[str, list[str], list[str]]]:
    """Yield, best first: a name, the command that makes an environment, the command that installs into it.

    A uv that fails is followed by pip, which reads another configuration and may know of the mirror that uv does not.
    Debian's Python comes without pip. To download it from a fixed place would tie BayPath to one registry; Debian's
    package of it holds a wheel that runs as it lies, and apt fetches it without root and checks its signature.
    """
    uv, make = shutil.which("uv"), [sys.executable, "-m", "venv"]
    if uv and succeeds(uv, "--version"):
        yield (
            "uv",
            [uv, "venv", "--allow-existing", "--python", sys.executable],
            [uv, "pip", "install", "--python", PYTHON],
        )
    if importlib.util.find_spec("ensurepip"):
        yield "pip", make, [PYTHON, "-m", "pip", "install"]
        return
    make = [*make, "--without-pip"]
    pip = [sys.executable, "-m", "pip", "--python", PYTHON]
    if succeeds(*pip[:3], "--python", sys.executable, "--version"):  # pip 22.3 or later
        yield "the system's pip", make, [*pip, "install"]
        return
    wheel = debian_pip_wheel()
    if wheel:
        yield "Debian's pip", make, [PYTHON, str(wheel / "pip"), "install"]


def debian_pip_wheel(installed: Path = Path("/usr/share/python-wheels")) -> Path | None:
    """Return the wheel in Debian's package python3-pip-whl, fetched by apt where it is not installed."""
    for wheel in (*NOTES.glob("pip-*.whl"), *installed.glob("pip-*.whl")):
        return wheel
    with tempfile.TemporaryDirectory() as folder:
        download = ["apt-get", "download", "python3-pip-whl"]
        own_lists = ["-o", f"Dir::State::Lists={folder}", "-o", f"Dir::Cache={folder}"]
        if not succeeds(*download, cwd=folder) and succeeds("apt-get", "update", *own_lists):
            succeeds(*download, *own_lists, cwd=folder)  # this machine's own lists were missing or old
        for package in Path(folder).glob("*.deb"):
            succeeds("dpkg-deb", "-x", str(package), folder)
        for wheel in Path(folder).glob("usr/share/python-wheels/pip-*.whl"):
            return Path(shutil.copy(wheel, NOTES))
    return None


def install_system_packages() -> None:
    """Install the libraries and fonts that Qt needs from the system or, where only the user may, say what to type."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for library, package in SYSTEM_LIBRARIES.items() if not loads(library)]
    wanted = missing + missing_fonts(FONT_FOLDERS)
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *wanted]
    by_hand = f"On Debian and Ubuntu type:\n  sudo apt-get update && sudo {' '.join(command)}"
    if wanted and os.geteuid() == 0 and shutil.which("apt-get"):
        say(f"Installing from the system's packages: {' '.join(wanted)}.")
        with only_one_at_a_time():
            run("apt-get", "update")
            run(*command)
    elif missing:
        raise SetupError(f"Qt needs libraries that this system lacks. {by_hand}")
    elif "fonts-noto-cjk" in wanted:
        say(f"No font for Chinese is installed. {by_hand}")


def loads(library: str) -> bool:
    """Return whether the system finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_fonts(folders: Sequence[str]) -> list[str]:
    """Return the packages of the faces of which no file lies in the folders."""
    files = [font.name for folder in folders for font in Path(folder).rglob("*.*")]
    return [package for package, names in FONTS.items() if not any(re.search(names, file) for file in files)]


def has_screen(environ: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Return whether a screen answers. Qt cannot be asked first: where none does, it aborts the process."""
    if environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    if not platform.startswith("linux"):
        return "SSH_CONNECTION" not in environ
    wayland = environ.get("WAYLAND_DISPLAY")
    if wayland and answers(socket.AF_UNIX, str(Path(environ.get("XDG_RUNTIME_DIR", "/")) / wayland)):
        return True
    display = re.fullmatch(r"(?:unix)?(.*):(\d+)(?:\.\d+)?", environ.get("DISPLAY", ""))
    if not display:
        return False
    host, number = display.groups()
    if host:
        return answers(socket.AF_INET, (host, 6000 + int(number)))
    where = f"/tmp/.X11-unix/X{number}"  # noqa: S108  (X's own place, not a file of ours)
    return answers(socket.AF_UNIX, where) or answers(socket.AF_UNIX, f"\0{where}")


def answers(family: int, address: "str | tuple[str, int]") -> bool:
    """Return whether something listens at a socket's address."""
    try:
        with socket.socket(family) as line:
            line.settimeout(3)
            line.connect(address)
    except OSError:
        return False
    return True


def run(*command: str) -> None:
    """Run an installer: all it says goes to the log, the latest line to a terminal; raise what a failure means."""
    # UTF-8 or, in another locale, pip writes the path of a Chinese folder into `baypath` as other letters.
    environment = {**clean_environment(), "DEBIAN_FRONTEND": "noninteractive", "PYTHONUTF8": "1"}
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment, cwd=ROOT
    )
    said = [f"{command[0]} failed"]
    with process, LOG.open("ab") as log:
        for line in process.stdout or ():
            log.write(line)
            said.append(line.decode("utf-8", "replace").strip())
            if sys.stdout.isatty():
                print(f"\r  {said[-1][:76]:<76}\r", end="", flush=True)
        if sys.stdout.isatty():
            print(f"{'':<78}\r", end="")
    if process.returncode:
        raise SetupError(f"{meaning(' '.join(said)) or said[-1]}\nAll that the installer said is in {LOG}")


def meaning(said: str) -> str:
    """Return what an installer's or the system's words mean, and what to do; nothing when they are unknown."""
    return next((sentence for words, sentence in FAULTS.items() if re.search(words, said)), "")


def succeeds(*command: str, cwd: str | None = None) -> bool:
    """Return whether a command can be run and ends well; what it says is let go."""
    try:
        quiet = subprocess.run(command, cwd=cwd, env=clean_environment(), capture_output=True, check=False)
    except OSError:
        return False
    return quiet.returncode == 0


def clean_environment() -> dict[str, str]:
    """Return the environment without what makes Python look, or pip write, outside .venv."""
    astray = ("PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV", "__PYVENV_LAUNCHER__")
    return {name: value for name, value in os.environ.items() if name not in astray} | {"PIP_USER": "0"}


def say(text: str) -> None:
    """Tell the user something, in whatever letters the terminal has."""
    encoding = sys.stdout.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding), flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
