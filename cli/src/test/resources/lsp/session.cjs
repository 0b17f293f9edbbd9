// The library that VS Code speaks the protocol with, in a session with the server.
// node session.cjs PACKAGE NOTE COMMAND…: prints what the server said, as one object.
const { spawn } = require("node:child_process");
const { readFileSync } = require("node:fs");
const { pathToFileURL } = require("node:url");
const { dirname } = require("node:path");

const [library, note, command, ...args] = process.argv.slice(2);
const lsp = require(library + "/lib/node/main.js");

async function main() {
  const server = spawn(command, args, { cwd: dirname(note), stdio: ["pipe", "pipe", "inherit"] });
  const left = new Promise((resolve) => server.on("exit", resolve));
  const connection = lsp.createProtocolConnection(
    new lsp.StreamMessageReader(server.stdout),
    new lsp.StreamMessageWriter(server.stdin),
  );
  const uri = pathToFileURL(note).href;
  let told;
  const diagnostics = new Promise((resolve) => (told = resolve));
  connection.onNotification(lsp.PublishDiagnosticsNotification.type, (params) => {
    if (params.uri === uri && params.diagnostics.length > 0) {
      told(params);
    }
  });
  const registered = [];
  connection.onRequest(lsp.RegistrationRequest.type, (params) => {
    registered.push(...params.registrations.map((each) => each.method));
  });
  connection.listen();

  const { capabilities, serverInfo } = await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(dirname(note)).href, name: "notes" }],
    capabilities: {
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
      textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
    },
  });
  await connection.sendNotification(lsp.InitializedNotification.type, {});
  const textDocument = { uri, languageId: "markdown", version: 7, text: readFileSync(note, "utf8") };
  await connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, { textDocument });
  const { version, diagnostics: found } = await diagnostics;
  const { range } = found[0];
  const actions = await connection.sendRequest(lsp.CodeActionRequest.type, {
    textDocument: { uri },
    range,
    context: { diagnostics: found, only: [lsp.CodeActionKind.QuickFix] },
  });
  const at = { textDocument: { uri }, position: range.start };
  const hover = await connection.sendRequest(lsp.HoverRequest.type, at);
  const nowhere = await connection.sendRequest(lsp.HoverRequest.type, { ...at, position: { line: 0, character: 0 } });
  const shutdown = await connection.sendRequest(lsp.ShutdownRequest.type);
  await connection.sendNotification(lsp.ExitNotification.type);
  const code = await left;
  connection.dispose();
  const edits = actions[0].edit.changes[uri];
  console.log(JSON.stringify({ serverInfo, capabilities, registered, version, found, edits, hover, nowhere, shutdown, code }));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
