import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What these tests need of the machine and it does not have. */
export const NO_OFFICE: readonly string[] = ['soffice', 'pdftoppm', 'pdftotext'].filter(
  (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0,
);

/** Opening a document takes LibreOffice half a minute on a busy machine. */
export const OFFICE_LIMIT = 300_000;

/** LibreOffice with settings of its own, in a folder that is there for one test. */
export function office(folder: string) {
  const home = join(folder, 'libreoffice');
  const run = (...args: readonly string[]): void => {
    const settings = `-env:UserInstallation=${pathToFileURL(home).href}`;
    execFileSync('soffice', [settings, '--headless', '--norestore', ...args], { stdio: 'pipe', timeout: OFFICE_LIMIT });
  };
  return {
    /** Writes the file in another format beside it; the folder is made where it is none. @param filter `pdf`, `txt:Text (encoded):UTF8` */
    convert(file: string, filter: string, into: string): void {
      mkdirSync(into, { recursive: true });
      run('--convert-to', filter, '--outdir', into, file);
    },
    /** Opens a document, gives a command of the menu, and stores it as another one. @param command `.uno:AcceptAllTrackedChanges` */
    command(file: string, command: string, filter: string, out: string): void {
      // The first start fills a new folder of settings, with a module of macros that is empty.
      const module = join(home, 'user', 'basic', 'Standard', 'Module1.xba');
      if (!existsSync(module)) run('--terminate_after_init');
      writeFileSync(module, moduleOf(macroOf(file, command, filter, out)));
      run('macro:///Standard.Module1.Main');
    },
  };
}

function macroOf(file: string, command: string, filter: string, out: string): string {
  const url = (path: string) => pathToFileURL(path).href;
  return `Sub Main
Dim hidden(0) As New com.sun.star.beans.PropertyValue
hidden(0).Name = "Hidden" : hidden(0).Value = True
doc = StarDesktop.loadComponentFromURL("${url(file)}", "_blank", 0, hidden())
dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
Dim none()
dispatcher.executeDispatch(doc.CurrentController.Frame, "${command}", "", 0, none())
Dim format(0) As New com.sun.star.beans.PropertyValue
format(0).Name = "FilterName" : format(0).Value = "${filter}"
doc.storeToURL("${url(out)}", format())
doc.close(True)
StarDesktop.terminate()
End Sub
`;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const OOO = 'http://openoffice.org/2000';

const moduleOf = (code: string): string =>
  `${DECLARATION}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="${OOO}/script" script:name="Module1" script:language="StarBasic">${code.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</script:module>
`;
