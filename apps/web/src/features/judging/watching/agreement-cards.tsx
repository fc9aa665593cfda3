import { useTranslation } from 'react-i18next';
import { csvOf } from '../../../lib/csv.js';
import { saveFile } from '../../../lib/download.js';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Loaded } from '../../../ui/loaded.js';
import { Stack } from '../../../ui/stack.js';
import { type PanelAgreement, useAgreement } from '../api/figures.js';
import { type JudgingPlan, listName } from '../rules.js';
import { AgreementFacts } from './agreement-facts.js';
import { figureTable } from './figure-table.js';
import { Findings } from './findings.js';
import { JudgeFigures } from './judge-figures.js';
import { RelationCard } from './relation-card.js';

/** How far the judges agree and how each of them marks, panel by panel; then marks under relations on record. */
export function AgreementCards({ roundId, plan }: { roundId: string; plan: JudgingPlan }) {
  const { t } = useTranslation(['watching', 'organiser']);
  const say = useSay();
  const titleOf = (key: string) => (key === 'all' ? t('title') : `${t('title')} · ${listName(plan, key, say, t)}`);
  return (
    <Loaded query={useAgreement(roundId)}>
      {({ panels, relations }) => (
        <>
          {panels.map((panel) => (
            <Card key={panel.key} title={titleOf(panel.key)} aside={<Export panel={panel} name={titleOf(panel.key)} />}>
              <Stack>
                <AgreementFacts panel={panel} />
                <JudgeFigures panel={panel} />
                <Findings panel={panel} />
              </Stack>
            </Card>
          ))}
          <RelationCard relations={relations} />
        </>
      )}
    </Loaded>
  );
}

/** The judges' figures, to take away. */
function Export({ panel, name }: { panel: PanelAgreement; name: string }) {
  const { t } = useTranslation('watching');
  if (panel.people.length === 0) return null;
  const save = () => saveFile(`${name}.csv`, csvOf(figureTable(panel, t)), 'text/csv');
  return <Button onClick={save}>{t('export')}</Button>;
}
