import { useTranslations } from 'next-intl'
import type { BlockChoice } from './block-menu.ts'
import type { Placeholders } from './placeholders.ts'

/** What the block menu offers, in its order, and other names it answers to: initials of the pinyin, HTML's, Markdown's. */
const choices: readonly Omit<BlockChoice, 'label'>[] = [
  { id: 'crosshead', also: 'xbt h2 crosshead subheading heading' },
  { id: 'subcrosshead', also: 'ejbt xbt h3 subcrosshead heading' },
  { id: 'bulletList', also: 'lb ul bullet list' },
  { id: 'orderedList', also: 'bh bhlb ol ordered numbered list' },
  { id: 'blockquote', also: 'yw yy quote blockquote' },
  { id: 'pullQuote', also: 'ty pull quote' },
  { id: 'divider', also: 'fgx hr rule divider' },
  { id: 'paragraph', also: 'zw dl text paragraph' },
]

/** The words that stand in the text itself, in the language of the desk. */
export function useEditorWords(): { placeholders: Placeholders; choices: BlockChoice[] } {
  const t = useTranslations('editor')
  return {
    placeholders: {
      kicker: t('placeholders.kicker'),
      headline: t('placeholders.headline'),
      deck: t('placeholders.deck'),
      body: t('placeholders.body'),
    },
    choices: choices.map((choice) => ({ ...choice, label: t(`actions.${choice.id}`) })),
  }
}
