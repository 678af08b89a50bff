import type { Extensions } from '@tiptap/core'
import { Bold } from './marks/bold.ts'
import { Comment } from './marks/comment.ts'
import { EmphasisDots } from './marks/emphasis-dots.ts'
import { Italic } from './marks/italic.ts'
import { Link } from './marks/link.ts'
import { Subscript } from './marks/subscript.ts'
import { Superscript } from './marks/superscript.ts'
import { Blockquote } from './nodes/blockquote.ts'
import { BulletList } from './nodes/bullet-list.ts'
import { Crosshead } from './nodes/crosshead.ts'
import { Deck } from './nodes/deck.ts'
import { Divider } from './nodes/divider.ts'
import { Doc } from './nodes/doc.ts'
import { EditorNote } from './nodes/editor-note.ts'
import { Embed } from './nodes/embed.ts'
import { FactBox } from './nodes/fact-box.ts'
import { Figure } from './nodes/figure.ts'
import { Gallery } from './nodes/gallery.ts'
import { Headline } from './nodes/headline.ts'
import { Kicker } from './nodes/kicker.ts'
import { ListItem } from './nodes/list-item.ts'
import { OrderedList } from './nodes/ordered-list.ts'
import { Paragraph } from './nodes/paragraph.ts'
import { PullQuote } from './nodes/pull-quote.ts'
import { Table } from './nodes/table.ts'
import { TableCell } from './nodes/table-cell.ts'
import { TableHeader } from './nodes/table-header.ts'
import { TableRow } from './nodes/table-row.ts'
import { Text } from './nodes/text.ts'

/**
 * The whole format, headless. The editor mounts exactly these (a node it does not know would be deleted for everyone) and
 * adds what belongs to the screen: node views by `.extend()` on one of them, keys and menus as extensions of its own.
 */
export const documentExtensions: Extensions = [
  Doc,
  Text,
  Kicker,
  Headline,
  Deck,
  Paragraph,
  Crosshead,
  BulletList,
  OrderedList,
  ListItem,
  Blockquote,
  PullQuote,
  Figure,
  Gallery,
  Embed,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  FactBox,
  EditorNote,
  Divider,
  Bold,
  Italic,
  Link,
  EmphasisDots,
  Subscript,
  Superscript,
  Comment,
]
