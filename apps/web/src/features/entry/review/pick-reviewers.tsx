import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/loaded.js';
import { useReviewers } from '../api/queue.js';
import styles from './queue.module.css';

interface PickProps {
  editionId: string;
  /** One, or several among whom it is shared evenly. */
  many: boolean;
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Who is given the entries, with what waits with each already. */
export function PickReviewers({ editionId, many, chosen, onChange }: PickProps) {
  const { t } = useTranslation('review');
  const toggle = (id: string, on: boolean) =>
    onChange(many ? (on ? [...chosen, id] : chosen.filter((one) => one !== id)) : [id]);
  return (
    <fieldset className={styles.people}>
      <legend>{t(many ? 'batch.among' : 'batch.to')}</legend>
      <Loaded query={useReviewers(editionId)}>
        {({ items }) =>
          items.map(({ id, name, waiting }) => (
            <label key={id}>
              <input
                type={many ? 'checkbox' : 'radio'}
                name="reviewer"
                checked={chosen.includes(id)}
                onChange={(event) => toggle(id, event.target.checked)}
              />
              {t('reviewer.load', { name, count: waiting })}
            </label>
          ))
        }
      </Loaded>
    </fieldset>
  );
}
