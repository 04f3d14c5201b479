import type { ProjectFiles } from 'stand-in';
import type { RemoteFile } from './fakeGoogle';

/** What Google holds after a push, as the stand-in runs it. */
export function projectFilesOf(files: RemoteFile[]): ProjectFiles {
  const sourceOf = (name: string) => files.find((file) => file.name === name)?.source ?? '';
  return {
    code: sourceOf('Code'),
    scripts: Object.fromEntries(
      files
        .filter(({ type, name }) => type === 'SERVER_JS' && name !== 'Code')
        .map(({ name, source }) => [name, source]),
    ),
    pages: Object.fromEntries(
      files.filter(({ type }) => type === 'HTML').map(({ name, source }) => [name, source]),
    ),
    manifest: JSON.parse(sourceOf('appsscript')) as ProjectFiles['manifest'],
  };
}
