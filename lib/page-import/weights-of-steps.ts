/** How well a label (column) follows another (row), in tenths. */
export const pairWeights = `
                  furniture guide credit column kicker headline headlineMore kickerHeadline columnAfter deck note bylineBefore datelineParagraph openingCaption openingBrief paragraph continued verse crosshead caption captionCredit bylineAfter signature
furniture                 8     1      6     -3     -5       -8            ·              ·           ·    ·   -8            ·                 ·             -5          -21         ·         ·     ·         ·       ·             ·           ·         ·
guide                   -14    18     -3     -7     -7      -11            ·             -5           ·    ·  -10            ·                -2             -3          -11         ·         ·     ·         ·       ·             ·           ·         ·
credit                  -13    -8     12      2     -3       -3            ·              ·           ·    ·   -3            ·                 ·             -1           -9         ·         ·     ·         ·       ·             ·           ·         ·
column                    ·     ·      ·    -29     10       11            ·              3           ·    ·  -19          -43                -6              3           14         ·         ·     ·         ·       ·             ·           ·         ·
kicker                    ·     ·      ·      ·    -31        7            ·              ·           ·    ·    ·            ·                 ·              ·            ·         ·         ·     ·         ·       ·             ·           ·         ·
headline                  ·     ·      ·      ·      ·        ·            1              ·          -2   -3    3           11                11              ·            ·         6         ·    -7       -12     -36             ·           ·         ·
headlineMore              ·     ·      ·      ·      ·        ·          -19              ·         -13   -1    7            7                 1              ·            ·        -2         ·   -23        -1      -1             ·           ·         ·
kickerHeadline            ·     ·      ·      ·      ·        ·            ·              ·          -9   -4    7            1                 2              ·            ·        -4         ·    -5         9      -5             ·           ·         ·
columnAfter               ·     ·      ·      ·      ·        ·            ·              ·          19  -18    4            2                 1              ·            ·        -9         ·   -28       -11      -4             ·           ·         ·
deck                      ·     ·      ·      ·      ·        ·            ·              ·         -21    4   10            3                 3              ·            ·        -1         ·   -14        -5      -2             ·           ·         ·
note                     -2    -2     -4     -6     -9       -9            ·             -2           ·    ·   29            7                 5             -4           -8       -10         ·   -10       -27      -8             ·           ·         ·
bylineBefore              ·     ·      ·      ·      ·        ·            ·              ·           ·    ·   -8          -22                -1              ·            ·        10         ·    -5         ·       2             ·           ·         ·
datelineParagraph        -2    -1     -4      1     -2       -4            ·              ·           ·    ·  -11            ·                -1              1          -19         ·         9   -11         ·      17             ·          -7        -4
openingCaption          -11    -4     -2     -5     -6       -7            ·            -12           ·    ·   -6            ·                -1            -10          -18         3         5     ·         ·       ·             ·           8         ·
openingBrief             -7    -9     -4      9      6       -7            ·              1           ·    ·   -6            ·                 ·            -20           27       -45         4     ·         ·       ·             ·         -34         ·
paragraph                -8   -15     -7      5      6        3            ·              5           ·    ·  -24            ·               -13              2          -34         6         3   -43         3       7             ·           9        12
continued                -5   -11     -5     -1      3       -1            ·              4           ·    ·  -19            ·                -2             -2            1         8        -3   -40         6       5             ·           6        -3
verse                   -18   -24     -7    -11    -21      -16            ·             -2           ·    ·  -15            ·               -10             -6          -12       -44         ·    12         1      -7             ·          -1       -25
crosshead                 ·     ·      ·      ·      ·        ·            ·              ·           ·    ·    ·            ·                -4              ·            ·         8         ·    -2       -28     -21             ·           ·         ·
caption                   ·    -3     -7      1      5        1            ·            -10           ·    ·   -8            ·                -2              ·          -16        10       -20   -12        -3      -7             1         -12         ·
captionCredit            -4    -1     -5     -3      ·       -7            ·              ·           ·    ·   -2            ·                -6            -11           -5        15       -22    -9        16       1            -4           7         ·
bylineAfter               3   -11      6      8      8        6            ·              1           ·    ·   -6            ·                -2              2          -11       -27         ·     ·         ·      -1             ·           5       -13
signature               -17   -14     -6      8      ·        1            ·             -1           ·    ·   -4            ·                 ·             -3            1         ·         ·     ·         ·       ·             ·           ·         5
`

/** What each feature of a seam says for and against each way to cross it, in tenths. */
export const seamWeights = `
               joins breaks startsSigned startsUnsigned
seam               6      7            7             -4
stopped          -21      6           11             -7
notStopped        18     -4            ·             -3
paused             3    -11            8             -9
colonBefore      -22     16            4             12
endsOpen          10     -6            2             -1
cutsWord          24     -7           -6            -13
cutsNumber         5      4            ·             -1
startsInside      14     -3           -2              5
pairOpen           8      3            4            -14
pairClosed         7     -3           -7             -7
pairClosedOnly     8      ·           -1              ·
gap              -23     -8           18             19
tight             21      3          -12            -11
indented         -13     -8           -2              1
flush             15      ·           -1              3
tailBefore       -23     -6          -22             10
bylineBefore     -14    -12            6              4
bylineAfter        3     -5           -8            -12
leadAfter         -2     -6            7              6
datelineAfter      4     -3           -4            -16
markedAfter      -18     -2           -4              4
numberAfter       -4     10           -7            -22
titleBefore        8     -1           -9             -8
titleAfter        -4      6            1              4
shortBefore       -6      3            6              ·
verseSeam          1     -1           -2             -8
colonLine          9     16          -11            -15
datelinePage       2      1           -1             -2
tailPage           3      ·           -1              2
`
