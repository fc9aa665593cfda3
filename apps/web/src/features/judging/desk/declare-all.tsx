import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Refused } from '../../../ui/refused.js';
import { type AskedEntry, type Declared, declare } from '../api/declarations.js';
import { AskedEntryCard } from './asked-entry.js';
import styles from './declaration.module.css';

const free = ({ assignmentId }: AskedEntry): Declared => ({ assignmentId, conflict: null, statement: '' });

/** All entries that wait for the judge's declaration, answered at once. */
export function DeclareAll({ editionId, entries }: { editionId: string; entries: readonly AskedEntry[] }) {
  const { t } = useTranslation('conflicts');
  const client = useQueryClient();
  const [said, setSaid] = useState<Readonly<Record<string, Declared>>>({});
  const [asked, setAsked] = useState(false);
  const wordOf = (entry: AskedEntry) => said[entry.assignmentId] ?? free(entry);
  const lacks = (entry: AskedEntry) =>
    (entry.relations.length > 0 || wordOf(entry).conflict !== null) && wordOf(entry).statement.trim() === '';
  const saying = useMutation({
    mutationFn: () => declare(editionId, entries.map(wordOf)),
    onSuccess: () => client.invalidateQueries({ queryKey: ['editions', editionId] }),
  });
  if (entries.length === 0) {
    return (
      <EmptyState title={t('declare.done')} action={<LinkButton to="/judge">{t('declare.back')}</LinkButton>}>
        {t('declare.done-hint')}
      </EmptyState>
    );
  }
  const send = () => {
    setAsked(true);
    if (!entries.some(lacks)) saying.mutate();
  };
  return (
    <>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <AskedEntryCard
            key={entry.assignmentId}
            entry={entry}
            said={wordOf(entry)}
            fault={asked && lacks(entry) ? t('declare.lacks') : undefined}
            onChange={(word) => setSaid((before) => ({ ...before, [entry.assignmentId]: word }))}
          />
        ))}
      </ul>
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
