import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { FieldGroup } from '../../../ui/field-group.js';
import { Row } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';

interface AbsencesProps {
  /** `from/until` with blanks between them, as a form of texts holds them. */
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

/** Days on which a judge cannot read. */
export function AbsencesField({ value, onChange, error }: AbsencesProps) {
  const { t } = useTranslation('pool');
  const list = value.split(' ').filter(Boolean);
  const write = (index: number, from: string, until: string) =>
    onChange(list.map((one, place) => (place === index ? `${from}/${until}` : one)).join(' '));
  return (
    <FieldGroup label={t('away')} hint={t('away-hint')} required={false} error={error} path="away">
      {list.map((one, index) => {
        const [from = '', until = ''] = one.split('/');
        return (
          <Row key={index}>
            <TextField label={t('from')} type="date" value={from} onChange={(next) => write(index, next, until)} />
            <TextField label={t('until')} type="date" value={until} onChange={(next) => write(index, from, next)} />
            <Button look="text" onClick={() => onChange(list.filter((_, place) => place !== index).join(' '))}>
              {t('remove')}
            </Button>
          </Row>
        );
      })}
      <Row>
        <Button onClick={() => onChange([...list, '/'].join(' '))}>{t('add-away')}</Button>
      </Row>
    </FieldGroup>
  );
}
