import { canBeRead, short } from '../drawing/can-be-read.ts';

const long = `weapp-mock://wx1/${'页'.repeat(341)}?env_version=release`;

canBeRead([
  ['a short text in a width that no block divides', short, 283],
  ['a short text, as wide as WeChat allows', short, 1280],
  ['the longest path', long, 280],
]);
