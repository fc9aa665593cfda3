import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../lib/api/problem.js';
import { explain } from '../../../lib/explain.js';
import type { FormFaults } from '../../../lib/form-faults.js';
import { AreaField } from '../../../ui/choice-fields.js';
import { FieldGroup } from '../../../ui/field-group.js';
import { Choices } from '../../../ui/choices.js';
import { FormDialog } from '../../../ui/form-dialog.js';
import { SkeletonText } from '../../../ui/skeleton.js';
import { usePlanPreview } from '../api/plan-preview.js';
import { type SettingsView, useChangeParts } from '../api/settings.js';
import { DifferenceList } from './difference-list.js';
import { FaultList } from './fault-list.js';
import { DatesChange } from '../timeline/dates-change.js';
import { StaleNotice } from './stale-notice.js';
import { useWords } from './use-words.js';
import type { Parts } from './working-copy.js';
import { useWorkingPlan } from './use-working-plan.js';

interface SaveDialogProps {
  settings: SettingsView;
  /** Parts chosen to begin with. */
  here: readonly string[];
  onClose: () => void;
  onSaved: (version: number) => void;
}

const NONE: FormFaults = { form: null, fields: {} };

/** Shows what a save changes before it is done, and asks for a note on why. */
export function SaveDialog({ settings, here, onClose, onSaved }: SaveDialogProps) {
  const { t } = useTranslation('settings');
  const { copy, changed, parts, seen } = useWorkingPlan(settings);
  const [chosen, setChosen] = useState<readonly string[]>(here);
  const [note, setNote] = useState('');
  const change = useChangeParts(settings.id);
  const sent = Object.fromEntries(chosen.filter((part) => part in parts).map((part) => [part, parts[part]]));
  const stale = isProblem(change.error, 'stale') ? change.error : null;
  const faults = change.error && !stale ? { ...NONE, form: explain(change.error, t) } : NONE;
  const save = () => {
    const version = Math.min(...chosen.map((part) => seen[part] ?? settings.version));
    const done = ({ version: next }: { version: number }) => {
      copy.drop(chosen);
      onSaved(next);
    };
    if (chosen.length > 0) change.mutate({ parts: sent, version, note }, { onSuccess: done });
  };
  return (
    <FormDialog
      open
      title={t('save-title')}
      verb={t('save-verb')}
      faults={faults}
      busy={change.isPending}
      onSubmit={save}
      onCancel={onClose}
    >
      {stale && (
        <StaleNotice
          problem={stale}
          onTheirs={(taken) => {
            copy.drop(taken);
            onClose();
          }}
          onMine={(kept, version) => {
            copy.rebase(kept, version);
            change.reset();
          }}
        />
      )}
      {changed.length > 1 && <PartTicks changed={changed} chosen={chosen} onChoose={setChosen} />}
      <Outcome settings={settings} parts={sent} />
      <AreaField
        label={t('note')}
        hint={t('note-hint')}
        required={false}
        maxLength={500}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  );
}

interface PartTicksProps {
  changed: readonly string[];
  chosen: readonly string[];
  onChoose: (parts: readonly string[]) => void;
}

/** Which of the changed parts are saved now; the others stay unsaved. */
function PartTicks({ changed, chosen, onChoose }: PartTicksProps) {
  const { t, label } = useWords();
  return (
    <FieldGroup label={t('save-parts')}>
      <Choices
        kind="checkbox"
        choices={changed.map((code) => ({ code, label: label('part', code) }))}
        chosen={chosen}
        onToggle={(code, on) => onChoose(changed.filter((one) => (one === code ? on : chosen.includes(one))))}
      />
    </FieldGroup>
  );
}

/** What the save would change, and what stands against it. */
function Outcome({ settings, parts }: { settings: SettingsView; parts: Parts }) {
  const preview = usePlanPreview(settings.id, settings.version, JSON.stringify(parts)).data;
  if (!preview) return <SkeletonText lines={4} />;
  return (
    <>
      <FaultList faults={preview.faults} here={Object.keys(parts)} refusal={preview.refusal} slug={settings.slug} />
      {preview.dates && <DatesChange dates={preview.dates} />}
      <DifferenceList differences={preview.differences} />
    </>
  );
}
