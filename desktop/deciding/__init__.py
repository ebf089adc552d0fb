"""Decision tables in the window: any table from Excel or CSV, ranked without a study."""
