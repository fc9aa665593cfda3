import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Row } from '../../../ui/stack.js';
import { type FormMove, type QuestionChange, useAdoptForm, useFormMove } from '../api/form-move.js';
import type { MyEntry } from '../api/my-entry.js';
import { type EntryPlan, fieldsOf } from '../form/plan.js';
import styles from './mine.module.css';

interface FormOfferProps {
  entry: MyEntry;
  plan: EntryPlan;
}

/** There is a newer form than the one this entry answers: what changes, and the way over. Nothing has to be done. */
export function FormOffer({ entry, plan }: FormOfferProps) {
  const { t } = useTranslation('revisions');
  const [open, setOpen] = useState(false);
  const move = useFormMove(entry.id, open);
  const part = entry.materials !== null || (entry.state === 'returned' && entry.returnedFields.length > 0);
  if (!entry.can.edit || entry.formInForce <= entry.formVersion || part) return null;
  return (
    <div className={styles.notice}>
      <Notice title={t('form.title')}>
        <p>
          {t(entry.revisionNo > 0 ? 'form.text' : 'form.text-draft', {
            from: entry.formVersion,
            to: entry.formInForce,
          })}
        </p>
        {open ? (
          <Loaded query={move}>
            {(known) => <Move move={known} entry={entry} plan={plan} onLater={() => setOpen(false)} />}
          </Loaded>
        ) : (
          <Button onClick={() => setOpen(true)}>{t('form.look')}</Button>
        )}
      </Notice>
    </div>
  );
}

function Move({ move, entry, plan, onLater }: FormOfferProps & { move: FormMove; onLater: () => void }) {
  const { t } = useTranslation('revisions');
  const say = useSay();
  const adopt = useAdoptForm(entry);
  const labelOf = (path: string) => {
    const field = fieldsOf(plan).find(({ key }) => key === path.split('.')[0]);
    return field ? say(field.label) : path;
  };
  return (
    <>
      <ul className={styles.questions}>
        {move.titleRule && <li>{t('form.title-rule')}</li>}
        {move.changes.map((change) => (
          <li key={change.key}>
            <ChangeLine change={change} />
          </li>
        ))}
      </ul>
      {move.changes.length === 0 && !move.titleRule && <p>{t('form.no-changes')}</p>}
      {move.orphaned.length > 0 && (
        <p>
          {t('form.orphaned', {
            names: [...new Set(move.orphaned.map(labelOf))].map((name) => `“${name}”`).join('、'),
          })}
        </p>
      )}
      <Row>
        {move.orphaned.length === 0 && (
          <Button busy={adopt.isPending} onClick={() => adopt.mutate(move.to)}>
            {t('form.adopt', { to: move.to })}
          </Button>
        )}
        <Button look="text" onClick={onLater}>
          {t('form.later')}
        </Button>
      </Row>
      <Refused error={adopt.error} />
    </>
  );
}

function ChangeLine({ change: { label, is, required, aspects } }: { change: QuestionChange }) {
  const { t } = useTranslation('revisions');
  const say = useSay();
  const what = is === 'changed' ? aspects.map((aspect) => t(`form.aspect.${aspect}`)).join('、') : '';
  const how = is === 'added' && required ? 'added-required' : is;
  return <>{t(`form.change.${how}`, { name: say(label), what })}</>;
}
