import { useTranslation } from 'react-i18next';
import { showHundredths } from '#kernel';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { AreaField, SelectField } from '../../../ui/choice-fields.js';
import { Choices } from '../../../ui/choices.js';
import { TextField } from '../../../ui/text-field.js';
import { fitMarks } from '../desk/marks.js';
import { MarkInput } from '../desk/mark-input.js';
import styles from './calibration.module.css';
import { criteriaOf, type SampleDraft, type SamplePlan } from './sample-draft.js';

interface SampleFieldsProps {
  no: number;
  plan: SamplePlan;
  draft: SampleDraft;
  onChange: (draft: SampleDraft) => void;
  onRemove: () => void;
}

/** One sample as an organiser writes it: what judges read, and what experienced judges gave it. */
export function SampleFields({ no, plan, draft, onChange, onRemove }: SampleFieldsProps) {
  const { t } = useTranslation('calibration');
  const say = useSay();
  const set = (change: Partial<SampleDraft>) => onChange({ ...draft, ...change });
  return (
    <fieldset className={styles.sample}>
      <legend>{t('editor.sample', { no })}</legend>
      <TextField label={t('editor.title')} maxLength={120} value={draft.title} onChange={(title) => set({ title })} />
      <SelectField
        label={t('editor.division')}
        options={plan.divisions.map(({ code, name }) => ({ value: code, label: say(name) }))}
        value={draft.division}
        onChange={(division) => set({ division })}
      />
      <AreaField
        label={t('editor.body')}
        hint={t('editor.body-hint')}
        rows={8}
        maxLength={10_000}
        value={draft.body}
        onChange={(body) => set({ body })}
      />
      <Choices
        kind="checkbox"
        choices={[{ code: 'reference', label: t('editor.referenced'), hint: t('editor.referenced-hint') }]}
        chosen={draft.referenced ? ['reference'] : []}
        onToggle={(_, referenced) => set({ referenced })}
      />
      {draft.referenced && <Reference plan={plan} draft={draft} onChange={set} />}
      <div>
        <Button look="text" onClick={onRemove}>
          {t('editor.remove', { no })}
        </Button>
      </div>
    </fieldset>
  );
}

interface ReferenceProps extends Pick<SampleFieldsProps, 'plan' | 'draft'> {
  onChange: (change: Partial<SampleDraft>) => void;
}

function Reference({ plan, draft, onChange }: ReferenceProps) {
  const { t } = useTranslation('calibration');
  const say = useSay();
  const criteria = criteriaOf(plan, draft.division);
  return (
    <>
      <div className={styles.marks}>
        {criteria.map(({ code, name, max }) => (
          <div key={code}>
            <p>{say(name)}</p>
            <MarkInput
              label={say(name)}
              value={draft.marks[code] ?? ''}
              max={max}
              missing={false}
              disabled={false}
              code={code}
              onChange={(mark) => onChange({ marks: { ...draft.marks, [code]: mark } })}
            />
          </div>
        ))}
      </div>
      <p role="status">
        {t('editor.total')} <b className={styles.total}>{showHundredths(fitMarks(criteria, draft.marks).total)}</b>{' '}
        {t('editor.of', { max: criteria.reduce((sum, { max }) => sum + max, 0) })}
      </p>
      <AreaField
        label={t('editor.why')}
        hint={t('editor.why-hint')}
        maxLength={2000}
        value={draft.why}
        onChange={(why) => onChange({ why })}
      />
    </>
  );
}
