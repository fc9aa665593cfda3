import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { AreaField } from '../../../ui/choice-fields.js';
import { Loaded } from '../../../ui/loaded.js';
import { Refused } from '../../../ui/refused.js';
import { type Assignment, assignmentKey } from '../api/assignment.js';
import { declare, useDeclarations } from '../api/declarations.js';
import styles from './declaration.module.css';
import { FoundRelations } from './found-relations.js';

interface DeclarationProps {
  assignment: Assignment;
  onRecuse: () => void;
}

/** Before any file opens: who the entry belongs to, and whether the judge is free to judge it. */
export function Declaration({ assignment, onRecuse }: DeclarationProps) {
  const { t } = useTranslation('judge');
  const { entry } = assignment;
  return (
    <section className={styles.gate} aria-labelledby="declare">
      <h2 id="declare">{t('declare.title')}</h2>
      <p>{t('declare.text')}</p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('declare.organisation')}</dt>
          <dd>{entry.organisationName}</dd>
        </div>
        <div>
          <dt>{t('declare.lead')}</dt>
          <dd>{entry.leadName}</dd>
        </div>
        {entry.members.length > 0 && (
          <div>
            <dt>{t('declare.members')}</dt>
            <dd>
              <ul className={styles.people}>
                {entry.members.map(({ name, unit }, index) => (
                  <li key={index}>
                    {name} <span>{unit}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      <Loaded query={useDeclarations(assignment.editionId)}>
        {({ items }) => (
          <Statement
            assignment={assignment}
            relations={items.find(({ assignmentId }) => assignmentId === assignment.id)?.relations ?? []}
            onRecuse={onRecuse}
          />
        )}
      </Loaded>
    </section>
  );
}

interface StatementProps extends DeclarationProps {
  relations: Parameters<typeof FoundRelations>[0]['relations'];
}

function Statement({ assignment, relations, onRecuse }: StatementProps) {
  const { t } = useTranslation('judge');
  const client = useQueryClient();
  const [statement, setStatement] = useState('');
  const saying = useMutation({
    mutationFn: () =>
      declare(assignment.editionId, [{ assignmentId: assignment.id, conflict: null, statement: statement.trim() }]),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: assignmentKey(assignment.id) });
      await client.invalidateQueries({ queryKey: ['editions', assignment.editionId] });
    },
  });
  return (
    <>
      <FoundRelations relations={relations} />
      {relations.length > 0 && (
        <AreaField
          label={t('conflicts:declare.statement')}
          hint={t('conflicts:declare.statement-hint')}
          value={statement}
          onChange={setStatement}
        />
      )}
      <Refused error={saying.error} />
      <div className={styles.actions}>
        <Button look="primary" large busy={saying.isPending} onClick={() => saying.mutate()}>
          {t('declare.clear')}
        </Button>
        {assignment.can.recuse && (
          <Button large onClick={onRecuse}>
            {t('recuse.verb')}
          </Button>
        )}
      </div>
    </>
  );
}
