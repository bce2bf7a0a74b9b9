"""`python -m bench [SIZE]`: every bench, one line of JSON for each figure. See README.md here."""

import importlib
import pkgutil
import sys

import bench


def main(size: int | None) -> None:
    """Runs each module here that has a `run(size)`; without a size each takes its own usual one."""
    for found in pkgutil.iter_modules(bench.__path__):
        if not found.name.startswith("__"):
            module = importlib.import_module(f"bench.{found.name}")
            if hasattr(module, "run"):
                module.run(size or module.USUAL)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else None)
