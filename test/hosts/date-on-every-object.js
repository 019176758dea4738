/* A method by a name that the content format has. */
Object.prototype.date = () => new Date();
