import { useTranslation } from 'react-i18next';
import { RadioGroup } from '../../../ui/choice-fields.js';
import { TextField } from '../../../ui/text-field.js';

interface Bound {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  required: boolean;
}

interface SinceProps {
  bind: (key: 'until' | 'leftOn') => Bound;
  until: string;
}

/** Whether one belongs to it now, or until which day one did. */
export function SinceFields({ bind, until }: SinceProps) {
  const { t } = useTranslation('belonging');
  const options = (['now', 'left'] as const).map((value) => ({ value, label: t(`until.${value}`) }));
  return (
    <>
      <RadioGroup label={t('until.label')} options={options} {...bind('until')} />
      {until === 'left' && (
        <TextField label={t('until.day')} type="date" hint={t('until.hint')} {...bind('leftOn')} required />
      )}
    </>
  );
}
