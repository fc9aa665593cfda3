import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../ui/card.js';
import { Row, Soft, Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import type { ObjectionView } from './api/desk.js';
import styles from './objection.module.css';

type Step = ObjectionView['remedies'][number]['step'];

/** What the office does because of a decision, one after the other, and where. */
export function RemediesCard({ slug, one: { remedies, entryId } }: { slug: string; one: ObjectionView }) {
  const { t } = useTranslation('objection');
  if (remedies.length === 0) return null;
  const places: Record<Step, string> = {
    entry: `entries/${entryId}`,
    place: 'rounds',
    prizes: 'prizes',
    results: 'finalising',
    notice: 'notices',
  };
  return (
    <Card title={t('remedies.title')}>
      <Stack>
        <ol className={styles.steps}>
          {remedies.map(({ step, done }) => (
            <li key={step}>
              <Row>
                <Link to={`/organiser/${slug}/${places[step]}`}>{t(`remedies.${step}`)}</Link>
                <StateTag tone={done ? 'success' : 'warning'}>{t(done ? 'remedies.done' : 'remedies.todo')}</StateTag>
              </Row>
            </li>
          ))}
        </ol>
        <Soft>{t('remedies.hint')}</Soft>
      </Stack>
    </Card>
  );
}
