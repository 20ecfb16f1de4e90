import type { Change } from './change.ts';
import { compareErrcodes } from './compare/errcodes.ts';
import { compareSpecs } from './compare/specs.ts';
import type { SpecVersion } from './source/version.ts';
import { withChinese } from './with-chinese.ts';

/** Everything that changed from one version to another, the Chinese edition and the errcodes included. */
export function compareVersions(before: SpecVersion, after: SpecVersion): Change[] {
  const english = [
    ...compareSpecs(before.openapi, after.openapi),
    ...(before.errcodes && after.errcodes ? compareErrcodes(before.errcodes, after.errcodes) : []),
  ];
  const chinese = [
    ...(before.chinese && after.chinese ? compareSpecs(before.chinese, after.chinese) : []),
    ...(before.chineseErrcodes && after.chineseErrcodes
      ? compareErrcodes(before.chineseErrcodes, after.chineseErrcodes)
      : []),
  ];
  return withChinese(english, chinese);
}
