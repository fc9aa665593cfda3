import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Refused } from '../../../ui/refused.js';
import { type AskedEntry, type Declared, declare } from '../api/declarations.js';
import { AskedEntryCard } from './asked-entry.js';
import styles from './declaration.module.css';

/** What the judge has said so far; an entry that is not there has no word yet, for nobody is free by default. */
type Said = Readonly<Record<string, Declared>>;

const free = ({ assignmentId }: AskedEntry): Declared => ({ assignmentId, conflict: null, statement: '' });
const lacks = (entry: AskedEntry, word: Declared | undefined) =>
  word === undefined || ((entry.relations.length > 0 || word.conflict !== null) && word.statement.trim() === '');

/** What a judge says of these entries, until it is sent. */
function useWords(editionId: string, entries: readonly AskedEntry[]) {
  const client = useQueryClient();
  const [said, setSaid] = useState<Said>({});
  const [asked, setAsked] = useState(false);
  const wordOf = ({ assignmentId }: AskedEntry) => said[assignmentId];
  const say = (...words: Declared[]) =>
    setSaid((before) => ({ ...before, ...Object.fromEntries(words.map((word) => [word.assignmentId, word])) }));
  const saying = useMutation({
    mutationFn: () =>
      declare(
        editionId,
        entries.flatMap((entry) => wordOf(entry) ?? []),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions', editionId] }),
  });
  const send = () => {
    setAsked(true);
    const [first] = entries.filter((entry) => lacks(entry, wordOf(entry)));
    if (first) document.getElementById(`declare-${first.assignmentId}`)?.querySelector('input')?.focus();
    else saying.mutate();
  };
  const faulty = (entry: AskedEntry) => asked && lacks(entry, wordOf(entry));
  return { wordOf, say, send, saying, faulty };
}

/** All entries that wait for the judge's declaration, answered at once. */
export function DeclareAll({ editionId, entries }: { editionId: string; entries: readonly AskedEntry[] }) {
  const { t } = useTranslation('conflicts');
  const { wordOf, say, send, saying, faulty } = useWords(editionId, entries);
  if (entries.length === 0) {
    return (
      <EmptyState title={t('declare.done')} action={<LinkButton to="/judge">{t('declare.back')}</LinkButton>}>
        {t('declare.done-hint')}
      </EmptyState>
    );
  }
  const open = entries.filter((entry) => !wordOf(entry) && entry.relations.length === 0);
  return (
    <>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <AskedEntryCard
            key={entry.assignmentId}
            entry={entry}
            said={wordOf(entry)}
            fault={faulty(entry)}
            onChange={say}
          />
        ))}
      </ul>
      {open.length > 0 && (
        <p className={styles.rest}>
          <Button onClick={() => say(...open.map(free))}>{t('declare.others', { count: open.length })}</Button>{' '}
          <span>{t('declare.others-hint')}</span>
        </p>
      )}
      <Refused error={saying.error} />
      <div className={styles.actions}>
        <Button look="primary" large busy={saying.isPending} onClick={send}>
          {t('declare.send', { count: entries.length })}
        </Button>
        <LinkButton to="/judge">{t('declare.back')}</LinkButton>
      </div>
    </>
  );
}
