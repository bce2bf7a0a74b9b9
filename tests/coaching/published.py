"""Figures that others published, as data: what their programs answered for these values.

Montgomery, Introduction to Statistical Quality Control, table 6.7, as in tests/testthat/ex_6.5_3.rds of
anhoej/qicharts2 (1b9487e); the table of limits is Appendix 2 of its vignette; the random numbers and their
limits are tests/testthat/_snaps/ptd_spc_standard.md of nhs-r-community/NHSRplotthedots (050b07d).
"""

COSTS = (
    *(
        310,
        288,
        297,
        298,
        307,
        303,
        294,
        297,
        308,
        306,
        294,
        299,
        297,
        299,
        314,
        295,
        293,
        306,
        301,
    ),
    *(
        304,
        305,
        282,
        305,
        296,
        314,
        295,
        287,
        301,
        298,
        311,
        310,
        292,
        305,
        299,
        304,
        310,
        304,
        305,
    ),
    *(333, 328),
)
COSTS_MEAN, COSTS_MOVING_RANGE = 300.5, 7.789473684  # of the first twenty
COSTS_RUNS = (6, 20, 40)  # of all forty about that mean: longest run, crossings, useful points

NORMAL = (
    *(-0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621),
    *(-1.26506123, -0.68685285, -0.44566197, 1.22408180, 0.35981383, 0.40077145, 0.11068272),
    *(-0.55584113, 1.78691314, 0.49785048, -1.96661716, 0.70135590, -0.47279141),
)
NORMAL_LIMITS = (0.1416238, -3.01138, 3.294627)  # mean, lower, upper
WILD = (*NORMAL[:14], 10, *NORMAL[15:])
WILD_LIMITS = (0.6694159, -2.383666, 3.722497)  # with its wild steps left out

USUAL = {  # useful points: (longest usual run, fewest usual crossings)
    **{10: (6, 2), 11: (6, 2), 12: (7, 3), 13: (7, 3), 14: (7, 4), 15: (7, 4), 16: (7, 4)},
    **{17: (7, 5), 18: (7, 5), 19: (7, 6), 20: (7, 6), 21: (7, 6), 22: (7, 7), 23: (8, 7)},
    **{24: (8, 8), 25: (8, 8), 26: (8, 8), 27: (8, 9), 28: (8, 9), 29: (8, 10), 30: (8, 10)},
    **{36: (8, 13), 40: (8, 14), 45: (8, 17), 46: (9, 17), 50: (9, 19), 60: (9, 23)},
    **{70: (9, 28), 80: (9, 32), 90: (9, 37), 91: (10, 37), 100: (10, 41)},
}

# Infections a month in a hospital before and after a change: data/cdi.rda of qicharts2, whose vignette says
# that the runs analysis finds the shift.
SHIFTED = (
    *(17, 12, 27, 20, 20, 18, 22, 19, 19, 24, 17, 16, 24, 19, 19, 22, 25, 19),
    *(17, 6, 25, 17, 11, 14, 9, 11, 7, 13, 5, 5, 3, 5, 9, 4, 5, 9),
)
