import type { Block, Line, Span } from './document.ts';

export type Format = 'text' | 'markdown';

/** The document as a text that ends in a line break. */
export function render(blocks: readonly Block[], format: Format): string {
  return `${blocks.map((block) => renderBlock(block, format)).join('\n\n')}\n`;
}

function renderBlock(block: Block, format: Format): string {
  const line = (each: Line) => each.map((span) => SPANS[format](span)).join('');
  switch (block.kind) {
    case 'title':
      return format === 'markdown' ? `## ${escaped(block.text)}` : block.text;
    case 'lines':
      // Two spaces break a line in Markdown, where a line break alone does not.
      return block.lines.map(line).join(format === 'markdown' ? '  \n' : '\n');
    case 'steps':
      return block.items
        .map((item, index) =>
          [`${index + 1}. ${line(item.line)}`, ...item.below.map((each) => `   - ${line(each)}`)].join('\n'),
        )
        .join('\n');
    case 'points':
      return [SPANS[format]({ text: `${block.title}:` }), '', ...block.lines.map((each) => `- ${line(each)}`)].join(
        '\n',
      );
  }
}

const SPANS: Readonly<Record<Format, (span: Span) => string>> = {
  text: ({ text, url }) => (url ? `${text} <${url}>` : text),
  markdown: ({ text, url }) =>
    url ? `[${escaped(text)}](<${url.replaceAll(/[<>\s]/gu, encodeURIComponent)}>)` : escaped(text),
};

/** Titles and names are data: none of their characters may become a heading, a link or HTML. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~&]/gu, '\\$&').replaceAll(/\s*\n\s*/gu, ' ');
}
