/** How well a label (column) follows another (row), in tenths. */
export const pairWeights = `
                  furniture guide credit column kicker headline headlineMore kickerHeadline columnAfter deck note bylineBefore datelineParagraph openingCaption openingBrief paragraph continued verse crosshead caption captionCredit bylineAfter signature
furniture                 5     5      7     -3     -5       -7            ·             -4           ·    ·   -9            ·                -1             -1          -20         ·         ·     ·         ·       ·             ·           ·         ·
guide                   -14    20     -1     -9     -7      -12            ·             -2           ·    ·   -8            ·                -3             -5           -4         ·         ·     ·         ·       ·             ·           ·         ·
credit                  -13    -6      7      2     -3       -5            ·              1           ·    ·   -4            ·                 ·              ·           -6         ·         ·     ·         ·       ·             ·           ·         ·
column                    ·     ·      ·    -43      9        6            ·              7           ·    ·  -15          -45               -13              2           10         ·         ·     ·         ·       ·             ·           ·         ·
kicker                    ·     ·      ·      ·    -23        6            ·              ·           ·    ·    ·            ·                 ·              ·            ·         ·         ·     ·         ·       ·             ·           ·         ·
headline                  ·     ·      ·      ·      ·        ·            1              ·          -7   -1    2           11                10              ·            ·         4         ·   -13        -7     -33             ·           ·         ·
headlineMore              ·     ·      ·      ·      ·        ·          -13              ·          -8    2    3            ·                 2              ·            ·        -2         ·   -27        -2      -1             ·           ·         ·
kickerHeadline            ·     ·      ·      ·      ·        ·            ·              ·          -4   -2    4            4                 5              ·            ·         ·         ·    -1        -5      -2             ·           ·         ·
columnAfter               ·     ·      ·      ·      ·        ·            ·              ·          16  -21   10            2                 2              ·            ·        -3         ·   -27       -18      -2             ·           ·         ·
deck                      ·     ·      ·      ·      ·        ·            ·              ·         -30    2    5           -2                 2              ·            ·        -1         ·    -8         5      -2             ·           ·         ·
note                     -4    -2     -3     -5     -4       -5            ·              ·           ·    ·   29            7                 ·            -11          -10        -9         ·    -8       -26      -6             ·           ·         ·
bylineBefore              ·     ·      ·      ·      ·        ·            ·              ·           ·    ·   -2          -26                 5              ·            ·        11         ·    -9         7       3             ·           ·         ·
datelineParagraph        -1     ·     -2     -2      1        2            ·              ·           ·    ·   -5            ·                 ·             -4          -27        -1        10    -6       -13      16             ·           2        -2
openingCaption           -8    -4     -9     -2     -5       -5            ·             -6           ·    ·   -6            ·                -3             -9          -22         4         3     ·         ·       ·             ·           5         ·
openingBrief             -1    -8     -4      3     -5       -5            ·              5           ·    ·  -11            ·                 ·            -11           27       -51         2     ·         ·       ·             ·         -40         ·
paragraph                -7   -10     -6      3      2        4            ·             -2           ·    ·  -16            ·                -4              2          -35         5         ·   -42         3       5             ·          10        11
continued                -4    -7     -1     -1      1        ·            ·             -7           ·    ·  -13            ·                -8             -3           -1         6        -4   -31         1       ·           -25           9        -3
verse                   -11   -16     -7    -11    -21      -13            ·              ·           ·    ·  -15            ·                -6            -14          -10       -45         ·    15         5      -7             ·          -8       -23
crosshead                 ·     ·      ·      ·      ·        ·            ·              ·           ·    ·    ·            ·                -9              ·            ·         7         ·     1       -16     -21             ·           ·         ·
caption                  -4    -1    -10      ·      ·        6            ·              ·           ·    ·   -6            ·                -1             -4          -11         8       -26    -9        -4     -13            11         -19         ·
captionCredit            -9     ·      ·     -1     -2      -10            ·              5           ·    ·    ·            ·                -1            -20           -9        15       -28    -3         5      -2            -2           9         ·
bylineAfter               1    -6      9     11      7        5            ·              ·           ·    ·   -9            ·                 ·              7           -7       -29         ·     ·         ·       2             ·           7       -13
signature               -15   -12     -4     10     -1        ·            ·             -1           ·    ·   -3            ·                -1             -5           -1         ·         ·     ·         ·       ·             ·           ·         5
`

/** What each feature of a seam says for and against each way to cross it, in tenths. */
export const seamWeights = `
               joins breaks startsSigned startsUnsigned
seam               5      5            8             -3
stopped          -19      9           11             -5
notStopped        25     -8           -2             -5
paused             4     -8            7             -9
colonBefore      -25     14            ·             12
endsOpen          12     -3           -2             -2
cutsWord          27     -6          -13            -12
cutsNumber         6      4           -1             -1
startsInside      15     -1           -6              2
pairOpen           1    -18           -6            -12
pairClosed         1    -18          -11             -7
pairClosedOnly     3      ·            ·              ·
gap              -25    -10           16             14
tight             22     -4          -11            -13
indented         -11     -3            2              3
flush             16     -2           -2              ·
tailBefore       -23     -5          -31             10
bylineBefore      -8     -3            6              8
bylineAfter        6    -12           -3             -8
leadAfter         -4     -6            9              6
datelineAfter      3     -2           -8            -13
markedAfter      -13     -1            2              5
markAgain         -8      2          -14              7
numberAfter       -7     12           -7            -20
titleBefore       11      1          -16            -10
titleAfter        -5      7            4              5
shortBefore       -7      2            5              1
verseSeam         -3      3            2             -8
colonLine         11     15           -9            -23
datelinePage       2     -1           -2             -3
tailPage           2      1            2              ·
`
