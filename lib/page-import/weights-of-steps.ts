/** How well a label (column) follows another (row), in tenths. Printed by testing/train-weights.ts. */
export const pairWeights = `
                  furniture guide credit column kicker headline headlineMore kickerHeadline columnAfter deck note bylineBefore datelineParagraph openingCaption openingBrief paragraph continued verse crosshead caption captionCredit bylineAfter signature
furniture                 7     5      7     -3     -2       -5            ·             -1           ·    ·   -9            ·                -1             -5          -20         ·         ·     ·         ·       ·             ·           ·         ·
guide                   -11    21      ·     -6     -3      -12            ·             -1           ·    ·   -6            ·                -5             -4           -6         ·         ·     ·         ·       ·             ·           ·         ·
credit                  -12    -6      9      2      ·       -2            ·              2           ·    ·   -3            ·                 ·             -3           -6         ·         ·     ·         ·       ·             ·           ·         ·
column                    ·     ·      ·    -43     15        8            ·              4           ·    ·  -12          -50                -5             -5           15         ·         ·     ·         ·       ·             ·           ·         ·
kicker                    ·     ·      ·      ·    -32        6            ·              ·           ·    ·    ·            ·                 ·              ·            ·         ·         ·     ·         ·       ·             ·           ·         ·
headline                  ·     ·      ·      ·      ·        ·            2              ·          -7    3    3           14                 9              ·            ·         5         ·    -9        -9     -32             ·           ·         ·
headlineMore              ·     ·      ·      ·      ·        ·          -20              ·          -1   -6    7            5                 3              ·            ·         1         ·   -19         2      -3             ·           ·         ·
kickerHeadline            ·     ·      ·      ·      ·        ·            ·              ·         -14   -3    4            5                 6              ·            ·         1         ·    -1         2      -1             ·           ·         ·
columnAfter               ·     ·      ·      ·      ·        ·            ·              ·          17  -22    9            7                 2              ·            ·        -6         ·   -25       -13      -3             ·           ·         ·
deck                      ·     ·      ·      ·      ·        ·            ·              ·         -18    1    7            3                 2              ·            ·        -5         ·    -8         5      -2             ·           ·         ·
note                     -4    -2     -6     -7     -3       -3            ·              ·           ·    ·   31            4                 4             -2           -8        -9         ·    -7       -22      -5             ·           ·         ·
bylineBefore              ·     ·      ·      ·      ·        ·            ·              ·           ·    ·    ·          -16                 6              ·            ·        14         ·    -9         7       5             ·           ·         ·
datelineParagraph        -2     ·     -2      4     -4        1            ·              ·           ·    ·   -7            ·                 ·              3          -21         1        10   -11       -12      23             ·           3       -10
openingCaption           -3    -4    -16      1     -4       -4            ·             -4           ·    ·   -7            ·                 1            -10          -14         5         2     ·         ·       ·             ·           5         ·
openingBrief             -9    -8     -3      6      1       -3            ·              1           ·    ·   -4            ·                 ·             -6           29       -52         7     ·         ·       ·             ·         -38         ·
paragraph                -7   -10     -7      6      2        4            ·              ·           ·    ·  -16            ·                -6              2          -29         7         3   -40         5       6             ·           9        12
continued                -1    -7      2      3     -1       -1            ·             -2           ·    ·  -17            ·                -6              ·            4         8        -3   -29         2       7           -22          13         1
verse                    -8   -14     -7    -10    -18      -12            ·             -1           ·    ·  -12            ·                -5             -7           -7       -43         ·    18         7      -7             ·          -7       -23
crosshead                 ·     ·      ·      ·      ·        ·            ·              ·           ·    ·    ·            ·                -4              ·            ·         9         ·     2       -21     -22             ·           ·         ·
caption                  -2    -2     -8      2      2        5            ·              1           ·    ·   -7            ·                -1             -4          -12         5       -21    -9         ·     -11            11         -20         ·
captionCredit            -6    -1     -1     -9     -7       -8            ·              ·           ·    ·   -1            ·                 ·            -19           -3        23       -29    -5        21      -1            -1           7         ·
bylineAfter               ·    -5     12      8      5        4            ·              1           ·    ·   -3            ·                 ·              3           -7       -26         ·     ·         ·       1             ·           6       -17
signature               -13   -12     -8      9      7        1            ·              1           ·    ·   -5            ·                 ·              1           -3         ·         ·     ·         ·       ·             ·           ·         ·
`

/** What each feature of a seam says for and against each way to cross it, in tenths. */
export const seamWeights = `
               joins breaks startsSigned startsUnsigned
seam               6      6           10             -1
stopped          -17      5           13             -4
notStopped        31     -3            1             -1
paused            -1    -11            6            -12
colonBefore      -19     12            3             12
endsOpen          12     -5           -2             -3
cutsWord          31     -3           -8            -12
cutsNumber         8      5            ·             -2
startsInside      15     -2           -5              6
pairOpen           2    -23           -7             -1
pairClosed         6    -23           -7             -7
pairClosedOnly     1      ·           -1              ·
gap              -28    -11           17             17
tight             22     -4           -6            -15
indented         -14     -3            1              3
flush             14      1           -2              1
tailBefore       -19    -19          -39             10
bylineBefore     -14     -9            9             11
bylineAfter        7     -8            1             -9
leadAfter         -5     -5            6              5
datelineAfter      4     -1           -5            -15
markedAfter      -12     -1           -1              5
markAgain        -11      4          -18              6
numberAfter       -7     12           -5            -25
titleBefore       11      ·          -14             -9
titleAfter        -6      4            4              4
shortBefore       -4      2            6              ·
verseSeam         -4      1            4            -11
colonLine         13     21           -9            -20
datelinePage       3     -1            ·             -1
tailPage           3      ·            2              1
`
