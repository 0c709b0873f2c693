import type { ConsentMessages } from '../en/consent.js';

const es: ConsentMessages = {
  lang: 'es',
  dir: 'ltr',
  bannerHeading: 'Usamos cookies',
  bannerText:
    'Las cookies esenciales hacen que este sitio funcione. Solo si usted acepta, usamos también cookies para: {purposes}. Puede cambiar su elección en cualquier momento en «Configuración de cookies».',
  exempt: 'Activo hasta que usted se oponga: {purposes}.',
  bannerPolicyChanged:
    'Nuestra política de privacidad ha cambiado desde su última elección, por eso le preguntamos de nuevo.',
  bannerSignal: 'Su navegador envía una señal de exclusión; todo lo opcional está desactivado.',
  policyLink: 'Política de privacidad',
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rechazar todo',
  settings: 'Configuración',
  measurementLabel: 'Medición de audiencia',
  bannerOpened: 'La elección de cookies está al principio de la página.',
  choiceSaved: 'Se ha guardado su elección.',
  cookie: 'Cookie',
  localStorage: 'Almacenamiento local',
  sessionStorage: 'Almacenamiento de sesión',
  indexedDb: 'Base de datos',
  cacheStorage: 'Caché',
  keptFor: 'se conserva {duration}',
  keptUntilClosed: 'se conserva hasta que se cierra el navegador',
  alwaysOn: 'Siempre activo',
  exemptNote: 'Activo hasta que usted se oponga.',
  essentialLabel: 'Esencial',
  essentialDescription:
    'Estrictamente necesario para que este sitio funcione, por ejemplo para recordar su elección.',
  measurementDescription:
    'Cuenta las visitas y muestra qué páginas se usan, para que veamos qué funciona.',
  storedName: 'Nombre',
  storedKind: 'Tipo',
  storedBy: 'Establecida por',
  storedFor: 'Duración',
  storedPurpose: 'Finalidad',
  untilClosed: 'Hasta que se cierra el navegador',
  nothingDeclared: 'Este sitio no ha indicado nada de lo que almacena.',
  preferencesHeading: 'Configuración de cookies',
  preferencesText:
    'Nada opcional funciona si usted no lo activa. Puede volver y cambiar su elección en cualquier momento.',
  save: 'Guardar elección',
  close: 'Cerrar sin guardar',
  signalHonoured: 'Se respeta la señal de exclusión de su navegador.',
  unsaved: 'Sus cambios aún no se han guardado.',
  services: 'Servicios',
  stores: { one: 'Almacena {count} cookie o dato', other: 'Almacena {count} cookies o datos' },
  statusAllowed: 'El {date} usted permitió: {purposes}.',
  statusRefused: 'El {date} usted rechazó todo lo opcional.',
  statusUndecided: 'Aún no ha elegido. Hasta entonces no funciona nada opcional.',
  statusPolicyChanged:
    'Nuestra política de privacidad ha cambiado desde su elección del {date}. Nada opcional funciona hasta que elija de nuevo.',
  statusExpired:
    'Su elección del {date} ha caducado. Nada opcional funciona hasta que elija de nuevo.',
  statusVersion: 'Versión {version} de la política.',
  choose: 'Elegir ahora',
  change: 'Cambiar su elección',
  withdraw: 'Retirar el consentimiento',
  embedText: 'Esto se carga desde {party}, que entonces puede almacenar datos en su dispositivo.',
  embedOnce: 'Cargar una vez',
  embedAlways: 'Permitir siempre: {purpose}',
  embedLink: 'Abrir en {party}',
};

export default es;
