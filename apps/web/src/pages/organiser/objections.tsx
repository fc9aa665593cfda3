import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useObjection, useObjections } from '../../features/objection/api/desk.js';
import { DecideCard } from '../../features/objection/decide-card.js';
import { ObjectionCourse, ObjectionFacts } from '../../features/objection/objection-course.js';
import { ObjectionList } from '../../features/objection/objection-list.js';
import { RemediesCard } from '../../features/objection/remedies-card.js';
import { AcceptCard, HearCard } from '../../features/objection/step-forms.js';
import { TipList } from '../../features/objection/tip-list.js';
import { Card } from '../../ui/card.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import { InEdition } from './in-edition.js';

/** The states in which something is still to be done. */
const OPEN: ReadonlySet<string> = new Set(['received', 'accepted']);

/** The edition's objections with their clocks. */
export function ObjectionsPage() {
  return <InEdition>{(edition) => <Desk editionId={edition.id} slug={edition.slug} />}</InEdition>;
}

function Desk({ editionId, slug }: { editionId: string; slug: string }) {
  const { t } = useTranslation('objection');
  return (
    <Loaded query={useObjections(editionId)}>
      {({ items, tips }) => (
        <>
          <PageHead title={t('desk')} />
          <Card title={t('list')}>
            <ObjectionList slug={slug} items={items} />
          </Card>
          {tips.length > 0 && (
            <Card title={t('tips')}>
              <Stack>
                <p>{t('tips-hint')}</p>
                <TipList tips={tips} />
              </Stack>
            </Card>
          )}
        </>
      )}
    </Loaded>
  );
}

/** One objection: its matter, its course, and what is to be decided. */
export function ObjectionPage() {
  const { t } = useTranslation('objection');
  const { slug = '', id = '' } = useParams();
  return (
    <Loaded query={useObjection(id)}>
      {(one) => (
        <>
          <PageHead
            title={t('receipt', { receipt: one.receipt })}
            state={<StateTag tone={OPEN.has(one.state) ? 'warning' : 'neutral'}>{t(`states.${one.state}`)}</StateTag>}
            up={{ to: `/organiser/${slug}/objections`, label: t('desk') }}
          />
          <RemediesCard slug={slug} one={one} />
          <ObjectionFacts one={one} />
          <AcceptCard key={`a${one.version}`} one={one} />
          <HearCard key={`h${one.version}`} one={one} />
          <DecideCard key={`d${one.version}`} one={one} />
          <ObjectionCourse one={one} />
        </>
      )}
    </Loaded>
  );
}
