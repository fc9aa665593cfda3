import { useTranslation } from 'react-i18next';
import { Choices } from '../../../ui/choices.js';
import { RadioGroup } from '../../../ui/choice-fields.js';
import { TextField } from '../../../ui/text-field.js';
import { SeatFields } from './seat-fields.js';
import { HISTORIES, NUMBERS, type SettingsForm } from './use-settings.js';
import styles from './workbench.module.css';

/** The rules of an assignment, each with one sentence of what it does. */
export function RuleFields({ form }: { form: SettingsForm }) {
  const { t } = useTranslation('workbench');
  return (
    <>
      <div className={styles.numbers}>
        {NUMBERS.map((name) => (
          <TextField
            key={name}
            label={t(`settings.${name}`)}
            hint={t(`settings.hint.${name}`)}
            inputMode="numeric"
            required={name !== 'organisationCap'}
            {...form.number(name)}
            error={form.wrong(name) ? t('settings.whole') : undefined}
          />
        ))}
      </div>
      <SeatFields seats={form.seats} onChange={form.setSeats} />
      <RadioGroup
        label={t('settings.history')}
        options={HISTORIES.map((value) => ({ value, label: t(`settings.histories.${value}`) }))}
        value={form.history}
        onChange={form.setHistory}
      />
      <Choices
        kind="checkbox"
        choices={[{ code: 'anchors', label: t('settings.anchors'), hint: t('settings.hint.anchors') }]}
        chosen={form.anchors ? ['anchors'] : []}
        onToggle={(_, on) => form.setAnchors(on)}
      />
    </>
  );
}
