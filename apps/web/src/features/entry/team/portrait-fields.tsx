import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/text-field.js';

interface Bound {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  required: boolean;
}

const MOST = { name: 60, role: 30, unit: 80, contribution: 100 } as const;

/** What a team says about a member: name, role, unit, contribution. */
export function PortraitFields({ bind }: { bind: (key: keyof typeof MOST) => Bound }) {
  const { t } = useTranslation('members');
  return (
    <>
      {(['name', 'role', 'unit', 'contribution'] as const).map((key) => (
        <TextField
          key={key}
          label={t(`portrait.${key}`)}
          hint={t(`portrait.${key}-hint`, { max: MOST[key] })}
          maxLength={2 * MOST[key]}
          {...bind(key)}
        />
      ))}
    </>
  );
}
