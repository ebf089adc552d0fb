# The commands of this project. `just` lists them; without `just`, each is a line to type.

bin := if os_family() == "windows" { ".venv/Scripts/" } else { ".venv/bin/" }
start := if os_family() == "windows" { "python start.py" } else { "python3 start.py" }
pin := "uv pip compile pyproject.toml --group setup --universal --python-version 3.11 --fork-strategy fewest \
    --generate-hashes --only-binary :all: --emit-build-options --no-emit-index-url --no-annotate --quiet \
    --custom-compile-command 'just pin'"

set positional-arguments

_list:
    @{{ just_executable() }} --list --unsorted

# Make .venv ready for development
setup:
    {{ start }} setup

# Open the window on a study, or answer on the command line: just run rank sample:hetao
run *arguments="sample:hetao":
    {{ bin }}baypath "$@"

# Run the tests: all of them, or just test tests/models/ranking -k tiers
test *arguments:
    {{ start }} test "$@"

# Check style, types and layers
lint:
    {{ bin }}ruff check .
    {{ bin }}ruff format --check .
    {{ bin }}mypy
    {{ bin }}mypy start.py
    {{ bin }}lint-imports

# Put every file into the house format, and mend what can be mended safely
format:
    {{ bin }}ruff check --fix .
    {{ bin }}ruff format .

# All that a submission must pass
ci:
    .ci/run

# Time the methods and the window against their budgets
bench *arguments:
    {{ bin }}python tests/benchmarks/run.py "$@"

# Take a picture of every page, into screenshots/
screenshots *arguments:
    {{ bin }}python tests/screenshots.py "$@"

# Take the pictures of docs/story.md and of docs/guide anew
docs-pictures:
    {{ bin }}python tests/story_pictures.py
    {{ bin }}python tests/guide_pictures.py

# Take up new texts of the window into the catalogues, then check them
translations:
    {{ bin }}python -m desktop.translations --update
    {{ bin }}python -m desktop.translations --check

# Pin the dependencies anew (needs uv); just pin --upgrade takes the newest
pin *arguments:
    {{ pin }} "$@" --output-file requirements.txt
    {{ pin }} "$@" --extra dev --constraint requirements.txt --output-file requirements-dev.txt
