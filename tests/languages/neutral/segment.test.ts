import { segment } from '../../../src/languages/neutral/segment.js';
import { testSegmentation } from '../../support/marked-sentences.js';

testSegmentation('sentences of other languages', segment, [
  ['Die Gespräche endeten. ‖Beide Seiten waren zufrieden.', 'German'],
  ['Am 10. Mai und im 19. Jahrhundert war es so. ‖Heute nicht.', 'ordinals with a full stop'],
  ['Karl IV. Sohn des Johann. ‖Er starb früh.', 'roman ordinals'],
  ['Das gilt z. B. Für alle, vgl. Kap. 3 und Nr. 5.', 'German abbreviations'],
  ['„Wir sind einig.“ ‖Der Saal war still.', 'German quotes'],
  ['Äpfel, Birnen usw. ‖Es gab alles.', 'usw. may end a sentence'],
  ['M. Dupont est arrivé. ‖Il pleut !  ‖Vraiment ?', 'French spacing'],
  ['« Nous sommes d’accord. » ‖La salle se tut.', 'French quotes'],
  ['Il dit : « Oui. Bien sûr. » puis sortit.', 'no cut inside a quotation that goes on'],
  ['¿Es verdad? ‖¡Sí! ‖Claro.', 'Spanish'],
  ['双方达成一致。‖会议结束了！', 'Chinese'],
  ['वे मिले। ‖बात हुई।', 'danda'],
  ['Встреча закончилась. ‖Все довольны.', 'Cyrillic'],
  ['Titel‖\nText', 'a line break cuts'],
]);
