import { build as esbuild } from 'esbuild';
import { type AddOn, bundleAddOn, doorFunctions } from './addOn';
import { SERVER } from './server';

/** The pushed scripts: what Google may call, and the files behind it by name. */
interface ServerScripts {
  code: string;
  scripts: Record<string, string>;
}

/**
 * A readable file for the doors, and one minified file behind it. Google loads them all at every click and every edit, and loading
 * runs nothing. `version`: of the add-on, for whoever opens the script.
 */
export async function bundleServer(root: string, entry: string, version: string): Promise<ServerScripts> {
  const addOn = await bundleAddOn(root, entry);
  return {
    code: `${heading([entry])}${about(version)}${doorFunctions(addOn.doors)}`,
    scripts: { AddOn: addOnFile(addOn) },
  };
}

export const addOnFile = ({ script }: AddOn): string => `${heading(['src'])}\n${script}`;

const about = (version: string): string => `//
// Tổng hợp tuần ${version}: thêm menu "Tổng hợp tuần" vào bảng theo dõi này. Mã nguồn đọc được, có chú thích, ở kho mã của Tổng hợp tuần
// (thư mục src); tệp AddOn là mã ấy đã thu gọn. Mỗi hàm dưới đây là một việc Google được gọi: từ menu, từ trang, hoặc theo giờ.
`;

export const heading = (sources: string[]): string =>
  `// Tổng hợp tuần. Made from ${sources.join(', ')} by "npm run build": change it there, not here.\n`;

/** A script file with its own doors, which needs no other file; loading it runs nothing. */
export async function bundleAlone(root: string, entry: string, name: string): Promise<string> {
  const options = { ...SERVER, absWorkingDir: root, entryPoints: [entry] };
  const [{ metafile }, { outputFiles }] = await Promise.all([
    // Of a module in CommonJS it does not tell what it exports.
    esbuild({ ...options, bundle: false }),
    esbuild({ ...options, format: 'cjs' }),
  ]);
  const { exports } = Object.values(metafile.outputs)[0]!;
  const inside = `in${name}_`;
  const doors = exports.map(
    (door) => `function ${door}() { return ${inside}().${door}.apply(this, arguments); }\n`,
  );
  return `${heading([entry])}
function ${inside}() {
  if (${inside}.exports) return ${inside}.exports;
  const module = { exports: {} };
${outputFiles[0]!.text}
  return (${inside}.exports = module.exports);
}
${doors.join('')}`;
}
