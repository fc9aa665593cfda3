import { Fragment, type ReactNode } from 'react';
import styles from './plain-words.module.css';

const INLINE = /(\*\*[^*\n]+\*\*|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\))/g;
const ITEM = /^[-*] /;

/**
 * A text of the organisers: paragraphs, lists (`- `), **strong** and [links](https://…). Everything else, HTML too, is
 * shown as it was typed.
 */
export function PlainWords({ text }: { text: string }) {
  const blocks = text.split(/\n{2,}/).filter((block) => block.trim() !== '');
  return (
    <div className={styles.words}>
      {blocks.map((block, index) => (
        <Block key={index} lines={block.split('\n')} />
      ))}
    </div>
  );
}

function Block({ lines }: { lines: string[] }) {
  if (lines.every((line) => ITEM.test(line))) {
    return (
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{inline(line.replace(ITEM, ''))}</li>
        ))}
      </ul>
    );
  }
  return (
    <p>
      {lines.map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          {inline(line)}
        </Fragment>
      ))}
    </p>
  );
}

function inline(line: string): ReactNode[] {
  return line.split(INLINE).map((part, index) => {
    if (index % 2 === 0) return part;
    if (part.startsWith('**')) return <strong key={index}>{part.slice(2, -2)}</strong>;
    const at = part.indexOf('](');
    return (
      <a key={index} href={part.slice(at + 2, -1)} rel="noreferrer">
        {part.slice(1, at)}
      </a>
    );
  });
}
