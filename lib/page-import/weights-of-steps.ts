/** How well a label (column) follows another (row), in tenths. */
export const pairWeights = `
                  furniture guide credit column kicker headline headlineMore kickerHeadline columnAfter deck note bylineBefore datelineParagraph openingCaption openingBrief paragraph continued verse crosshead caption captionCredit bylineAfter signature
furniture                 9     3      7     -4     -2       -6            ·             -6           ·    ·   -6            ·                -1             -1          -18         ·         ·     ·         ·       ·             ·           ·         ·
guide                   -13    18     -2     -9     -7      -11            ·             -6           ·    ·   -8            ·                -3             -4          -10         ·         ·     ·         ·       ·             ·           ·         ·
credit                  -13    -6     13      1     -1       -3            ·              ·           ·    ·   -3            ·                 ·              1           -7         ·         ·     ·         ·       ·             ·           ·         ·
column                    ·     ·      ·    -38      6        8            ·              4           ·    ·  -13          -43                -9              ·           10         ·         ·     ·         ·       ·             ·           ·         ·
kicker                    ·     ·      ·      ·    -35        4            ·              ·           ·    ·    ·            ·                 ·              ·            ·         ·         ·     ·         ·       ·             ·           ·         ·
headline                  ·     ·      ·      ·      ·        ·            1              ·          -2    ·    4            9                 7              ·            ·         6         ·   -12       -11     -31             ·           ·         ·
headlineMore              ·     ·      ·      ·      ·        ·          -20              ·         -16    1   10            3                -2              ·            ·        -1         ·   -27        -3      -1             ·           ·         ·
kickerHeadline            ·     ·      ·      ·      ·        ·            ·              ·          -9   -3    9           -3                 1              ·            ·        -6         ·    -2         6      -4             ·           ·         ·
columnAfter               ·     ·      ·      ·      ·        ·            ·              ·          19  -13    4            1                 ·              ·            ·        -5         ·   -32        -9      -5             ·           ·         ·
deck                      ·     ·      ·      ·      ·        ·            ·              ·         -22    4    8            3                 1              ·            ·        -2         ·   -15        -8      -3             ·           ·         ·
note                     -3    -3     -4     -4     -5       -7            ·             -1           ·    ·   24            5                 1             -1           -6       -10         ·    -9       -30      -7             ·           ·         ·
bylineBefore              ·     ·      ·      ·      ·        ·            ·              ·           ·    ·   -6          -23                 1              ·            ·        10         ·    -3         2       3             ·           ·         ·
datelineParagraph        -2    -1     -7     -3      1       -6            ·              ·           ·    ·  -10            ·                 ·             -1          -20        -2         9    -7         1      11             ·         -12        -4
openingCaption          -11    -4     -2     -3     -4       -7            ·             -2           ·    ·   -5            ·                -1            -12          -15         1         4     ·         ·       ·             ·           5         ·
openingBrief             -7    -8     -1      9      4       -5            ·              ·           ·    ·   -5            ·                 ·            -16           26       -42         2     ·         ·       ·             ·         -26         ·
paragraph                -8   -16     -5      6      7        4            ·             -1           ·    ·  -21            ·               -14              1          -31         5         3   -35         5       7             ·           9        12
continued                -7   -14     -4     -2      3       -3            ·              2           ·    ·  -20            ·                -5             -3            1         6        -4   -39         7       5             ·           4        -4
verse                   -13   -24     -9     -9    -19      -15            ·             -2           ·    ·  -13            ·                -9             -7          -11       -41         ·    16         2      -7             ·          -2       -22
crosshead                 ·     ·      ·      ·      ·        ·            ·              ·           ·    ·    ·            ·                -5              ·            ·        10         ·    -4       -24     -17             ·           ·         ·
caption                   ·    -3     -8      4      4       -3            ·             -2           ·    ·   -8            ·                -1             -5           -9         9       -18    -8         ·      -9             1         -13         ·
captionCredit            -4    -1     -4     -7     -1       -8            ·              ·           ·    ·   -1            ·                -5             -8           -5        13       -21    -5        20      -2            -5           5         ·
bylineAfter               4   -11      5      8      8        7            ·              1           ·    ·   -7            ·                -2              2          -15       -28         ·     ·         ·       3             ·           3       -13
signature               -16   -13     -5      9      1        1            ·             -3           ·    ·   -5            ·                -1             -4            1         ·         ·     ·         ·       ·             ·           ·         3
`

/** What each feature of a seam says for and against each way to cross it, in tenths. */
export const seamWeights = `
               joins breaks startsSigned startsUnsigned
seam               1      4            6             -3
stopped          -13      9           12             -6
notStopped        28     -5            ·             -2
paused             2     -8            2             -8
colonBefore      -16     11            4             10
endsOpen          12     -3           -1             -1
cutsWord          28     -7           -4            -13
cutsNumber         3      5            ·             -3
startsInside      15     -3           -2              5
pairOpen           6     -6            5             -8
pairClosed         7     -5           -5             -7
pairClosedOnly     6      ·            ·              ·
gap              -26     -8           13             16
tight             22     -5          -15            -10
indented         -12      ·           -1              3
flush             18     -5           -1              1
tailBefore       -26     -6          -22              8
bylineBefore     -13     -9            5              2
bylineAfter        ·     -7           -5            -10
leadAfter         -3     -6           10              7
datelineAfter      3     -3           -7            -18
markedAfter      -13     -2           -1              5
markAgain        -11      ·          -12              4
numberAfter       -9     10           -9            -20
titleBefore       10      1           -9             -9
titleAfter        -4      4            1              4
shortBefore       -6      3            5             -1
verseSeam          ·      1           -1             -6
colonLine          8     12          -10            -17
datelinePage       2      ·           -2             -1
tailPage           2      ·            ·              2
`
