// The rooms of ARCHITECTURE.md and what each may import, and the lint rules of biome.json that say the same.

/** A row of the table of rooms: `room` is a folder of src/, or one in it (`template/read`). */
export interface Room {
  readonly room: string;
  readonly mayImport: readonly string[];
}

/** The rows of the table of rooms, in its order; what may import all is left out. */
export function roomsIn(architecture: string): readonly Room[] {
  return [...architecture.matchAll(/^\| ([a-z/]+) \|.*\| ([a-z/, ]+) \|$/gm)]
    .filter(([, room, imports]) => room !== 'room' && imports !== 'all')
    .map(([, room = '', imports = '']) => ({ room, mayImport: imports === 'nothing' ? [] : imports.split(', ') }));
}

/** The override of biome.json for each room. A room whose folders have rows of their own is guarded file by file at its door. */
export function overridesFor(rooms: readonly Room[]) {
  return rooms.map(({ room, mayImport }) => {
    const [outer = '', inner] = room.split('/');
    const isParted = rooms.some((other) => other.room.startsWith(`${room}/`));
    const outerImports = rooms.find((other) => other.room === outer)?.mayImport ?? [];
    const allowed =
      inner === undefined
        ? mayImport.flatMap((name) => [`!../${name}/**`, `!../../${name}/**`])
        : [...mayImport.map((name) => `!../${name}/**`), ...outerImports.map((name) => `!../../${name}/**`)];
    const group = ['../*/**', '../../*/**', '../index.ts', '../../index.ts', ...allowed];
    const names = [...mayImport, ...(inner === undefined ? [] : outerImports)].join(', ');
    const message = `${room} may import ${names || 'nothing'} and no other room: see ARCHITECTURE.md, I1.`;
    const noRestrictedImports = { level: 'error', options: { patterns: [{ group, message }] } };
    return {
      includes: [isParted ? `src/${room}/*.ts` : `src/${room}/**`],
      linter: { rules: { style: { noRestrictedImports } } },
    };
  });
}
