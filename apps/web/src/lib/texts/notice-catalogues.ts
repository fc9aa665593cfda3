/** The texts of notices and of objections to them. */
export const noticeCatalogues = {
  notice: {
    'zh-CN': () => import('./notice.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./notice.en.json', { with: { type: 'json' } }),
  },
  objection: {
    'zh-CN': () => import('./objection.zh-CN.json', { with: { type: 'json' } }),
    en: () => import('./objection.en.json', { with: { type: 'json' } }),
  },
};
