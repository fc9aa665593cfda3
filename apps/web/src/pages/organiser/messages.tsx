import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Dispatch } from '../../features/notification/desk/dispatch.js';
import { DispatchList } from '../../features/notification/desk/dispatch-list.js';
import { TemplateEditor } from '../../features/notification/desk/template-editor.js';
import { TemplateList } from '../../features/notification/desk/template-list.js';
import { LinkButton } from '../../ui/button.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** What the edition wrote, or is about to write. */
export function Messages() {
  const { t } = useTranslation('inbox');
  return (
    <InEdition>
      {(edition, base) => (
        <>
          <PageHead
            title={t('outbox.title')}
            next={t('outbox.hint')}
            actions={<LinkButton to={`${base}/templates`}>{t('templates.title')}</LinkButton>}
          />
          <DispatchList editionId={edition.id} base={`${base}/messages`} />
        </>
      )}
    </InEdition>
  );
}

/** One message. */
export function Message() {
  const { id = '' } = useParams();
  return (
    <InEdition>{(edition, base) => <Dispatch editionId={edition.id} id={id} base={`${base}/messages`} />}</InEdition>
  );
}

/** Every kind of message. */
export function Templates() {
  const { t } = useTranslation('inbox');
  return (
    <InEdition>
      {(edition, base) => (
        <>
          <PageHead
            title={t('templates.title')}
            up={{ to: `${base}/messages`, label: t('outbox.title') }}
            next={t('templates.hint')}
          />
          <TemplateList editionId={edition.id} base={`${base}/templates`} />
        </>
      )}
    </InEdition>
  );
}

/** The words of one kind of message; `~` stands for a dot, because an address that ends in one looks like a file. */
export function Template() {
  const { t } = useTranslation('inbox');
  const template = (useParams()['template'] ?? '').replaceAll('~', '.');
  return (
    <InEdition>
      {(edition, base) => (
        <>
          <PageHead title={t('templates.one')} up={{ to: `${base}/templates`, label: t('templates.title') }} />
          <TemplateEditor key={template} editionId={edition.id} template={template} />
        </>
      )}
    </InEdition>
  );
}
