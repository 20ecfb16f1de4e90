// On the first page: the language that was chosen before, or the browser's.
import { readKept } from './kept.ts';

const kept = readKept('language');
const chinese =
  kept === null
    ? navigator.languages
        .find((each) => /^(?:zh|en)\b/i.test(each))
        ?.toLowerCase()
        .startsWith('zh')
    : kept === 'zh';
location.replace(chinese ? 'zh/index.html' : 'en/index.html');
