import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

/** Namespaces of the objects of which the stand-in has some. */
const NAMESPACES = [
  'Spreadsheet',
  'Base',
  'HTML',
  'Mail',
  'Gmail',
  'Cache',
  'Properties',
  'Lock',
  'Script',
  'URL_Fetch',
  'Utilities',
];

const HEADING = `/**
 * Members of Google's objects, each with how many arguments it takes; one without a number is no method. Made from
 * @types/google-apps-script VERSION by \`npx tsx stand-in/scripts/members.ts\`: change it there, not here.
 */
export const MEMBERS: Record<string, string> = {
`;

/** The text of src/google/members.ts. */
export async function memberTable(): Promise<string> {
  const folder = dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve('@types/google-apps-script/package.json'),
  );
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
  const program = ts.createProgram(files, { types: [], lib: ['lib.es2019.d.ts'] });
  const checker = program.getTypeChecker();
  const found = new Map<string, Map<string, Set<number>>>();

  const take = (node: ts.Node, namespace: string): void => {
    if (ts.isModuleDeclaration(node) && node.body) {
      const name = node.name.text;
      ts.forEachChild(node.body, (child) => take(child, name === 'GoogleAppsScript' ? '' : name));
    } else if (ts.isInterfaceDeclaration(node) && NAMESPACES.includes(namespace)) {
      const key = node.name.text;
      const members = found.get(key) ?? new Map<string, Set<number>>();
      found.set(key, members);
      for (const property of checker.getTypeAtLocation(node).getProperties()) {
        const type = checker.getTypeOfSymbolAtLocation(property, node);
        const counts = members.get(property.name) ?? new Set<number>();
        for (const signature of type.getCallSignatures())
          countsOf(signature).forEach((count) => counts.add(count));
        if (OPEN.has(`${key}.${property.name}`)) counts.add(ANY);
        members.set(property.name, counts);
      }
    }
  };
  for (const file of program.getSourceFiles())
    if (files.includes(file.fileName)) ts.forEachChild(file, (node) => take(node, ''));

  const lines = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members]) => {
      const entries = [...members]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([member, counts]) => {
          const numbers = [...counts].sort((a, b) => a - b);
          return numbers.length ? `${member}:${numbers.includes(ANY) ? '*' : numbers.join(',')}` : member;
        });
      return `  ${name}: '${entries.join(' ')}',\n`;
    });
  const style = await resolveConfig(join(process.cwd(), 'package.json'));
  return format(`${HEADING.replace('VERSION', versionOf(folder))}${lines.join('')}};\n`, {
    ...style,
    parser: 'typescript',
  });
}

/** Methods whose page shows more arguments than the types do. */
const OPEN = new Set(['Logger.log']);

const versionOf = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

/** However many. */
const ANY = 99;

function countsOf(signature: ts.Signature): number[] {
  const parameters = signature.getParameters();
  const isOpen = (parameter: ts.Symbol): boolean => {
    const declared = parameter.valueDeclaration;
    return declared !== undefined && ts.isParameter(declared) && declared.dotDotDotToken !== undefined;
  };
  const isOptional = (parameter: ts.Symbol): boolean => {
    const declared = parameter.valueDeclaration;
    return (
      declared !== undefined &&
      ts.isParameter(declared) &&
      (declared.questionToken ?? declared.initializer) !== undefined
    );
  };
  if (parameters.some(isOpen)) return [ANY];
  const least = parameters.filter((parameter) => !isOptional(parameter)).length;
  return Array.from({ length: parameters.length - least + 1 }, (_, i) => least + i);
}
