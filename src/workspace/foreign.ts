// Files and folders that lie in a workspace and are no business of carelog: what editors, systems and other tools
// leave there.
import { folderOf, namedFileOf, usualPath } from '../language/named-files.ts';

const toolFolders: ReadonlySet<string> = new Set([
  'node_modules',
  '__macosx',
  '$recycle.bin',
  'system volume information',
  '@eadir',
]);

/** Whether a folder, by its path in the workspace, is not to be looked into: hidden ones, those of tools, and out/. */
export function isForeignFolder(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return name.startsWith('.') || toolFolders.has(name) || path === 'out';
}

// Windows, macOS and cloud disks; files that mark a folder for git; lock files of Office and WPS; what belongs to a
// repository.
const systemFile = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|\.ds_store|\.directory|\.localized|\._.*)$/i;
const markFile = /^\.(?:gitkeep|gitignore|gitattributes|keep|nojekyll)$/i;
const lockFile = /^(?:~\$.*|\.~.*|\.#.*|#.*#|~wr[ld]\d+\.tmp|\.fuse_hidden.*|\.nfs[0-9a-f]+)$/i;
const swapFile = /^\..*\.sw[a-p]x?$/i;
const repositoryFile =
  /^(?:(?:readme|license|licence|changelog|contributing)(?:[.-].*)?|package(?:-lock)?\.json|carelog-\d[\w.-]*\.tgz)$/i;

/**
 * Whether a file is no business of carelog. `all` are the paths of all files: what an editor keeps of a file that is
 * gone (`2024-10.yaml~`) may be all that is left of it.
 */
export function isForeignFile(path: string, all: ReadonlySet<string>): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  if ([systemFile, markFile, lockFile, swapFile].some((pattern) => pattern.test(name))) return true;
  if (name.endsWith('~')) return all.has(folder + name.slice(0, -1));
  if (usualPath(path) !== undefined) return false;
  if (repositoryFile.test(name) || folderOf(folder.split('/')[0] ?? '') === 'fonts') return true;
  // Hidden files are settings of tools, but for those hidden by mistake: .people.yaml, log/.2024-10.
  return folder === '' && name.startsWith('.') && namedFileOf(name.slice(1)) === undefined;
}
