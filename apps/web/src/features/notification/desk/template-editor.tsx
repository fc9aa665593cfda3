import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Locale } from '#kernel';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Loaded } from '../../../ui/loaded.js';
import { Row } from '../../../ui/stack.js';
import { useTemplate } from '../api/templates.js';
import { TemplateHistory } from './template-history.js';
import { WordingForm } from './wording-form.js';

const LANGUAGES = [
  { locale: 'zh-CN', name: '中文' },
  { locale: 'en', name: 'English' },
] as const satisfies readonly { locale: Locale; name: string }[];

/** The words of one kind of message, a language at a time. */
export function TemplateEditor({ editionId, template }: { editionId: string; template: string }) {
  const { t } = useTranslation('inbox');
  const [params, setParams] = useSearchParams();
  const locale: Locale = params.get('lang') === 'en' ? 'en' : 'zh-CN';
  return (
    <Loaded query={useTemplate(editionId, template)}>
      {(view) => {
        const text = view.texts.find((one) => one.locale === locale);
        return (
          <>
            <Card
              title={t('templates.words')}
              aside={<Languages locale={locale} choose={(lang) => setParams({ lang })} />}
            >
              {text && (
                <WordingForm key={`${locale} ${text.version}`} editionId={editionId} template={view} text={text} />
              )}
            </Card>
            <Card title={t('templates.history')}>
              <TemplateHistory template={view} />
            </Card>
          </>
        );
      }}
    </Loaded>
  );
}

function Languages({ locale, choose }: { locale: Locale; choose: (locale: Locale) => void }) {
  return (
    <Row>
      {LANGUAGES.map((one) => (
        <Button key={one.locale} aria-pressed={locale === one.locale} onClick={() => choose(one.locale)}>
          <span lang={one.locale}>{one.name}</span>
        </Button>
      ))}
    </Row>
  );
}
