import type { HousePackage } from '../../layout/house.ts';
import { levelWords } from '../../layout/levels.ts';
import { left, type Part, stack, style, wall, width, words } from './drawing.ts';
import { storey } from './storey.ts';

const [roof, eaves] = [64, 16];

/**
 * The packages as a house: levels are floors, the lowest on the ground, folders are rooms, and arrows show inputs and outputs.
 * It is shown as an image in light or dark schemes, so it brings its background and colours along and loads nothing.
 */
export function layoutPicture(packages: readonly HousePackage[]): string {
  const floors = levelWords.map((_, level) =>
    floor(
      packages.filter((each) => each.level === level),
      level,
    ),
  );
  const house = stack(floors.reverse(), 0);
  const ground = roof + house.height;
  const height = ground + 12;
  const stone = 'fill="#f5f5f0" stroke="#24282d" stroke-width="2" stroke-linejoin="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="The packages and their rooms">
<style>${style}</style>
<rect class="paper" width="${width}" height="${height}" fill="#fcfcf9"/>
<path class="house" d="M${wall} ${ground}V${roof}H${width - wall}V${ground}" ${stone}/>
<path class="house" d="M${wall - eaves} ${roof}L${width / 2} 8L${width - wall + eaves} ${roof}Z" ${stone}/>
${house.draw(roof)}<path class="line" d="M4 ${ground}H${width - 4}" stroke="#24282d" stroke-width="4"/>
</svg>
`;
}

function floor(packages: readonly HousePackage[], level: number): Part {
  const parts = stack(packages.map(storey), 32);
  const height = parts.height + 4;
  return {
    height,
    draw: (top) => {
      const ceiling = `<path class="line" d="M${wall} ${top}H${width - wall}" stroke="#24282d" stroke-width="2"/>\n`;
      return `${ceiling}${words(left, top + 22, `${level} · ${levelWords[level] ?? ''}`, 'level')}${parts.draw(top)}`;
    },
  };
}
