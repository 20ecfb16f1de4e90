// How changesets become entries of a CHANGELOG.md: `changelog` in .changeset/config.json.
import type { GetDependencyReleaseLine, GetReleaseLine } from '@changesets/types';

/** The entry of a changeset: its text, as one item of a list. */
export const getReleaseLine: GetReleaseLine = ({ summary }) => {
  const [first, ...rest] = summary.trim().split(/\r?\n/);
  return [`- ${first}`, ...rest.map((line) => line.trim() && `  ${line}`)].join('\n');
};

/**
 * Which versions of our other packages a release uses. Nothing on the first release of those: there is no version to
 * come from.
 */
export const getDependencyReleaseLine: GetDependencyReleaseLine = (_changesets, updated) => {
  const uses = updated
    .filter(({ oldVersion }) => oldVersion !== '0.0.0')
    .map(({ name, newVersion }) => `\`${name}\` ${newVersion}`)
    .sort();
  return uses.length > 0 ? `- Uses ${uses.join(', ')}. 依赖更新为：${uses.join('、')}。` : '';
};

export default { getReleaseLine, getDependencyReleaseLine };
