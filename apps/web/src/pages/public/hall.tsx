import { useTranslation } from 'react-i18next';
import { useHallGuide } from '../../features/stage/api/hall.js';
import { Guide } from '../../features/stage/hall/guide.js';
import { isProblem } from '../../lib/api/problem.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { Sheet } from '../../ui/sheet.js';

/** How a tablet gets to the portal that runs on one laptop in the hall; to read, to scan and to print. */
export function HallPage() {
  const { t } = useTranslation('hall');
  const query = useHallGuide();
  return (
    <Sheet title={t('guide.title')} lead={t('guide.lead')}>
      {isProblem(query.error, 'no-hall') ? (
        <EmptyState
          title={t('guide.none')}
          action={
            <LinkButton to="/" look="primary">
              {t('guide.home')}
            </LinkButton>
          }
        >
          {t('guide.none-text')}
        </EmptyState>
      ) : (
        <Loaded query={query}>{(guide) => <Guide guide={guide} />}</Loaded>
      )}
    </Sheet>
  );
}
