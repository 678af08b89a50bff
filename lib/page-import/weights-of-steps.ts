/** How well a label (column) follows another (row), in tenths. */
export const pairWeights = `
                  furniture guide credit column kicker headline headlineMore kickerHeadline columnAfter deck note bylineBefore datelineParagraph openingCaption openingBrief paragraph continued verse crosshead caption captionCredit bylineAfter signature
furniture                 8     2      7     -2     -3       -4            ·             -1           ·    ·   -8            ·                -1             -3          -21         ·         ·     ·         ·       ·             ·           ·         ·
guide                   -12    17     -1     -7     -6      -12            ·             -1           ·    ·   -7            ·                -5             -4           -8         ·         ·     ·         ·       ·             ·           ·         ·
credit                  -13    -7      9      4      1       -2            ·              1           ·    ·   -4            ·                 ·              ·           -6         ·         ·     ·         ·       ·             ·           ·         ·
column                    ·     ·      ·    -43     12        7            ·              4           ·    ·  -13          -52                -7             -5           11         ·         ·     ·         ·       ·             ·           ·         ·
kicker                    ·     ·      ·      ·    -31        7            ·              ·           ·    ·    ·            ·                 ·              ·            ·         ·         ·     ·         ·       ·             ·           ·         ·
headline                  ·     ·      ·      ·      ·        ·            2              ·          -4    2    3           10                 7              ·            ·         5         ·   -11       -10     -32             ·           ·         ·
headlineMore              ·     ·      ·      ·      ·        ·          -17              ·           ·   -4    4            5                 2              ·            ·        -1         ·   -18         3      -4             ·           ·         ·
kickerHeadline            ·     ·      ·      ·      ·        ·            ·              ·          -4   -5    2            5                 3              ·            ·         3         ·    -1        -5      -1             ·           ·         ·
columnAfter               ·     ·      ·      ·      ·        ·            ·              ·          19  -24   10            3                 1              ·            ·        -6         ·   -24       -13      -3             ·           ·         ·
deck                      ·     ·      ·      ·      ·        ·            ·              ·         -18    ·    6            2                 1              ·            ·        -5         ·    -9         3      -2             ·           ·         ·
note                     -4    -2     -4     -6     -5       -3            ·              ·           ·    ·   31            6                 2             -4           -8        -9         ·    -8       -23      -6             ·           ·         ·
bylineBefore              ·     ·      ·      ·      ·        ·            ·              ·           ·    ·   -1          -20                 6              ·            ·        13         ·   -10         7       6             ·           ·         ·
datelineParagraph        -1     ·     -2      6     -5        2            ·              ·           ·    ·   -6            ·                 ·              4          -23         1         9   -10       -12      20             ·           3        -9
openingCaption           -2    -4    -14      3     -6       -3            ·             -3           ·    ·   -6            ·                 ·            -10          -14         3         2     ·         ·       ·             ·           5         ·
openingBrief             -8    -9     -3      4     -3       -4            ·              1           ·    ·   -5            ·                 ·             -7           26       -51         5     ·         ·       ·             ·         -40         ·
paragraph                -6   -11     -7      6      ·        5            ·              ·           ·    ·  -17            ·                -4              1          -31         5         1   -40         4       4             ·           9        14
continued                 ·    -9      ·      3     -4       -1            ·             -1           ·    ·  -19            ·                -9             -1            1         6        -4   -29         1       5           -22          12         ·
verse                   -10   -16     -5     -8    -20      -11            ·             -1           ·    ·  -13            ·                -6             -8           -8       -44         ·    17         5      -8             ·          -7       -23
crosshead                 ·     ·      ·      ·      ·        ·            ·              ·           ·    ·    ·            ·                -5              ·            ·         9         ·     1       -23     -20             ·           ·         ·
caption                  -1    -2     -9      3      ·        5            ·              ·           ·    ·   -6            ·                -1             -2          -13         3       -21    -9         ·      -7            10         -20         ·
captionCredit            -6     ·      ·    -10    -10       -7            ·             -1           ·    ·   -1            ·                 ·            -18           -5        22       -26    -5        17      -2            -1           6         ·
bylineAfter               1    -4     14      9      6        6            ·              2           ·    ·   -3            ·                 ·              6           -7       -24         ·     ·         ·       4             ·           7       -16
signature               -13   -14     -5      9      5        2            ·              2           ·    ·   -5            ·                 ·              2           -9         ·         ·     ·         ·       ·             ·           ·         ·
`

/** What each feature of a seam says for and against each way to cross it, in tenths. */
export const seamWeights = `
               joins breaks startsSigned startsUnsigned
seam               6      4            9             -2
stopped          -19      7           12             -4
notStopped        29     -1            ·             -2
paused             2     -7            8             -9
colonBefore      -19     13            2             12
endsOpen           9     -4           -2             -4
cutsWord          28     -5          -11            -13
cutsNumber         7      6            ·             -1
startsInside      15     -2           -5              5
pairOpen           1    -20           -6              ·
pairClosed         6    -21           -6             -7
gap              -28    -11           14             15
tight             24     -4           -6            -16
indented         -13     -6            1              1
flush             19     -2           -1              1
tailBefore       -15    -15          -40             10
bylineBefore     -16     -8            8              9
bylineAfter        8     -9            ·            -10
leadAfter         -6     -5            7              6
datelineAfter      4     -3           -7            -18
markedAfter      -13     -1            1              5
markAgain        -11      3          -17              7
numberAfter       -9     12           -7            -28
titleBefore       10     -1          -14             -9
titleAfter        -4      3            5              5
shortBefore       -4      2            6              ·
verseSeam         -5      1            4             -9
colonLine          9     19          -11            -20
datelinePage       3     -1            1              ·
tailPage           2      1            2              2
`
