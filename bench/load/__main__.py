"""`python -m bench.load [MINUTES]`: JSON for each kind of request, then what went wrong."""

import sys

from bench.load import day

if __name__ == "__main__":
    report = day.run(float(sys.argv[1]) if len(sys.argv) > 1 else day.USUAL)
    print(report, flush=True)
    sys.exit(0 if report.is_well else 1)
