import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Fact, Memo, MemoTable } from '../../views/reviews/memo-text.ts'
import type { Language } from '../i18n/messages.ts'

const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }
const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFC7D1' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** The memo as a Word file with headings, a table with a header row and its language told, for screen readers too. */
export async function memoDocx(memo: Memo, language: Language, service: string): Promise<ArrayBuffer> {
  const heading = (text: string, level: 'HEADING_1' | 'HEADING_2') =>
    new Paragraph({ text, heading: HeadingLevel[level], keepNext: true })
  const document = new Document({
    title: memo.title,
    creator: service,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: locales[language] } },
          paragraph: { spacing: { after: 80 } },
        },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 360, after: 120 } } },
        heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 60 } } },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: memo.title, heading: HeadingLevel.TITLE }),
          ...memo.facts.map(factLine),
          heading(memo.order.title, 'HEADING_1'),
          orderTable(memo.order.table),
          ...(memo.count.sentences.length > 0 ? [heading(memo.count.title, 'HEADING_1')] : []),
          ...memo.count.sentences.map(text => new Paragraph({ text })),
          heading(memo.decisions.title, 'HEADING_1'),
          ...memo.decisions.needs.flatMap(need => [heading(need.title, 'HEADING_2'), ...need.facts.map(factLine)]),
          heading(memo.digests.title, 'HEADING_1'),
          ...memo.digests.facts.map(factLine),
        ],
      },
    ],
  })
  return Packer.toArrayBuffer(document)
}

function factLine({ label, text }: Fact): Paragraph {
  const lines = text.split('\n').map((part, at) => new TextRun({ text: part, break: at > 0 ? 1 : 0 }))
  return new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), ...lines] })
}

function orderTable({ head, rows }: MemoTable): Table {
  const row = (cells: string[], isHead: boolean) =>
    new TableRow({
      ...{ tableHeader: isHead, cantSplit: true },
      children: cells.map(
        text => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })] }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: [row(head, true), ...rows.map(cells => row(cells, false))],
  })
}
