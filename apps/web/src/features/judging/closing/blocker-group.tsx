import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Soft } from '../../../ui/stack.js';
import type { Blocker, RoundView } from '../api/rounds.js';
import { AddReader } from './add-reader.js';
import { type BlockerLine, BY_JUDGE } from './blocker-lines.js';
import styles from './closing.module.css';

const FEW = 6;

interface BlockerGroupProps {
  code: Blocker['code'];
  lines: readonly BlockerLine[];
  round: RoundView;
  /** Absent: the reader may not answer for them. */
  onExcuse: ((keys: readonly string[]) => void) | undefined;
}

/** Blockers of one kind: what they are, how to settle them, and each by name; a long list is folded. */
export function BlockerGroup({ code, lines, round, onExcuse }: BlockerGroupProps) {
  const { t } = useTranslation('closing');
  const may = lines.every(({ excusable }) => excusable) ? onExcuse : undefined;
  const items = lines.map((line) => <Line key={line.keys[0]} line={line} round={round} onExcuse={may} />);
  return (
    <section className={styles.kind}>
      <div className={styles.kindHead}>
        <h3>{t(`kinds.${code}.title`, { count: lines.length })}</h3>
        {may && lines.length > 1 && (
          <Button look="text" onClick={() => may(lines.flatMap(({ keys }) => keys))}>
            {t('excuse-all', { count: lines.length })}
          </Button>
        )}
      </div>
      <Soft>{t(`kinds.${code}.way-out`)}</Soft>
      <ul className={styles.lines}>{items.slice(0, FEW)}</ul>
      {items.length > FEW && (
        <details className={styles.fold}>
          <summary>{t('more', { count: items.length - FEW })}</summary>
          <ul className={styles.lines}>{items.slice(FEW)}</ul>
        </details>
      )}
    </section>
  );
}

/** The entries a judge owes: a few at once, many on demand. */
function Numbers({ entries }: Pick<BlockerLine, 'entries'>) {
  const { t } = useTranslation('closing');
  const numbers = entries.map(({ id, number }) => <b key={id}>{number}</b>);
  if (numbers.length <= FEW) return numbers;
  return (
    <details className={styles.fold}>
      <summary>{t('which')}</summary>
      {numbers}
    </details>
  );
}

type LineProps = { line: BlockerLine } & Pick<BlockerGroupProps, 'round' | 'onExcuse'>;

function Line({ line, round, onExcuse }: LineProps) {
  const { t } = useTranslation('closing');
  const [first] = line.entries;
  const { judgeName, sheets, minimum } = line;
  const told = { judgeName, sheets, minimum, count: line.entries.length, number: first?.number, title: first?.title };
  const text = t(`kinds.${line.code}.line`, told);
  const many = BY_JUDGE.includes(line.code);
  return (
    <li>
      <span>
        {text}
        {many && <Numbers entries={line.entries} />}
      </span>
      {line.code === 'gap-open' && first && round.can.addReader && (
        <AddReader round={round} entryId={first.id} number={first.number} />
      )}
      {onExcuse && (
        <Button look="text" aria-label={t('excuse-this', { what: text })} onClick={() => onExcuse(line.keys)}>
          {t('excuse')}
        </Button>
      )}
    </li>
  );
}
