// Runs in Firefox's chrome context: stands in for the desktop's notification daemon, so that
// a test sees each alert with its buttons and presses one. Firefox's own alert has no buttons.

const service = {
  QueryInterface: ChromeUtils.generateQI(["nsIAlertsService"]),
  shown: [],

  showAlert(alert, listener) {
    this.shown = this.shown.filter((other) => other.alert.name !== alert.name);
    this.shown.push({ alert, listener });
    listener?.observe(null, "alertshow", alert.cookie);
  },

  closeAlert(name) {
    const closed = this.shown.filter(({ alert }) => alert.name === name);
    this.shown = this.shown.filter(({ alert }) => alert.name !== name);
    for (const { alert, listener } of closed) {
      listener?.observe(null, "alertfinished", alert.cookie);
    }
  },

  async getHistory() {
    return [];
  },

  teardown() {},
  pbmTeardown() {},

  seen() {
    return this.shown.map(({ alert }) => ({
      title: alert.title,
      text: alert.text,
      lang: alert.lang,
      silent: alert.silent,
      stays: alert.requireInteraction,
      actions: alert.actions.map(({ action, title }) => ({ action, title })),
    }));
  },

  // null presses the body of the newest alert; a title presses that button on the newest having it.
  press(title) {
    const button = ({ alert }) => alert.actions.find((action) => action.title === title);
    const pressed = this.shown.findLast((one) => title === null || button(one));
    const action = title === null ? null : pressed && button(pressed);
    pressed?.listener.observe(action, "alertclickcallback", pressed.alert.cookie);
    return Boolean(pressed);
  },
};
service.wrappedJSObject = service;

Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
  Components.ID(Services.uuid.generateUUID().toString()),
  "Alerts that a test can press",
  "@mozilla.org/alerts-service;1",
  { createInstance: (iid) => service.QueryInterface(iid) },
);
