import { announcementWords } from './announcement.js';

const words = (zh: string, en: string) => ({
  title: { 'zh-CN': zh, en },
  body: { 'zh-CN': '正文', en: 'Text' },
  pinned: false,
});

describe('announcementWords', () => {
  it('says the Chinese in English too where nothing else is written', () => {
    expect(announcementWords(words(' 报名延期 ', ' ')).title).toEqual({ 'zh-CN': '报名延期', en: '报名延期' });
  });

  it('refuses an empty text and one that is too long, counted in code points', () => {
    expect(() => announcementWords(words(' ', 'x'))).toThrow('announcement-empty');
    expect(() => announcementWords(words('𠮷'.repeat(121), ''))).toThrow('announcement-long');
    expect(announcementWords(words('𠮷'.repeat(120), '')).title.en).toHaveLength(240);
  });
});
