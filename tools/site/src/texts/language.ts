export type Language = 'en' | 'zh';

export const LANGUAGES: readonly Language[] = ['en', 'zh'];

/** What HTML calls the languages. */
export const HTML_LANGUAGE: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh' : 'en');
