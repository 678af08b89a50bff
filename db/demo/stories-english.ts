import type { DemoStory } from './demo-story.ts'

export const englishStories: readonly DemoStory[] = [
  {
    key: 'en-bridge',
    kind: 'news',
    headline: 'New Yundu River bridge joined at last',
    by: ['alice'],
    language: 'en',
    topics: ['river'],
    text: `The two halves of the new Yundu River bridge met on Sunday morning, closing a gap that has cost commuters 15 minutes a day for as long as most of them can remember.
![bridge] The last steel section is lowered into place.
The 312-metre crossing will carry four lanes of traffic and a cycle path twice as wide as the one on the old bridge. Engineers said the two sides were off by less than three millimetres.
The old bridge, now 41 years old, will stay. Once the new one opens in March it will be given over to people on foot.`,
  },
  {
    key: 'en-market',
    kind: 'news',
    headline: 'West Gate market reopens with all its traders',
    by: ['alice'],
    language: 'en',
    topics: ['old-town'],
    text: `All 112 traders who left West Gate market for a car park five months ago will be back behind their stalls on Saturday.
The floor no longer floods, every stall has running water, and prices must be shown in writing. "I used to carry my water half a street," said Gan, who sells tofu. "Now I turn a tap."`,
  },
  {
    key: 'en-oranges',
    kind: 'feature',
    headline: 'The hillside that was grafted three times',
    by: ['alice', 'gao:photographer'],
    language: 'en',
    topics: ['harvest'],
    text: `Before he picks an orange, Gong Changshun touches it with the back of his hand. "Warm," he says. "The sugar is in."
![orchard] Picking begins after the first frost in Luming.
He has grown oranges in Luming for 36 years and has changed the variety on the same trees three times: first for weight, then for an early market, and at last for taste.
The third time was his daughter's idea. The crop shrank by four tenths; the price rose fivefold.`,
  },
  {
    key: 'en-race',
    kind: 'brief',
    headline: 'Last runner home gets the loudest cheer',
    by: ['alice'],
    language: 'en',
    text: "Miao Shouyi, 76, finished Sunday's Yundu River half marathon in three hours and 28 minutes. Organisers kept the finishing arch inflated until he had run under it.",
  },
  {
    key: 'en-library',
    kind: 'news',
    headline: 'A library that comes to you',
    by: ['alice'],
    language: 'en',
    topics: ['schools'],
    text: `A bus with 3,000 books now stops at nine housing estates each week. Borrowing takes a name and a telephone number, and nothing else.
In two months it has lent 6,100 books and lost two. One of those came back by itself.`,
  },
  {
    key: 'en-night',
    kind: 'news',
    headline: 'Evening classes fill in three minutes',
    by: ['alice'],
    language: 'en',
    text: `Paper cutting, two-stringed fiddle, carpentry and cooking: the 150 places in this term's community evening classes were gone three minutes after booking opened.
Those who missed out may still listen in, organisers say, if they bring their own stool.`,
  },
]
