<?php
/*
 * Loads the plugin among WordPress' own functions, without a database, and tells what comes of it: which types each
 * role may upload, what is said of each file, and how the script is put on a page.
 *
 * Takes the folder of WordPress, that of the plugin, and the files by their names; writes JSON.
 */
define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_DEBUG', false );
define( 'WP_LANG_DIR', ABSPATH . 'wp-content/languages' );
define( 'WP_PLUGIN_DIR', dirname( $argv[2] ) );
define( 'WPMU_PLUGIN_DIR', dirname( $argv[2] ) . '/mu' );
define( 'WP_PLUGIN_URL', 'https://www.exempelby.se/wp-content/plugins' );
define( 'WPMU_PLUGIN_URL', 'https://www.exempelby.se/wp-content/mu-plugins' );
define( 'WP_CONTENT_URL', 'https://www.exempelby.se/wp-content' );
$_SERVER['HTTPS'] = 'on';
foreach ( array( 'compat', 'load', 'plugin', 'l10n', 'kses', 'formatting', 'functions', 'shortcodes', 'cache', 'capabilities', 'link-template', 'class-wp-dependency', 'class.wp-dependencies', 'class.wp-scripts', 'functions.wp-scripts' ) as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}
require_once ABSPATH . WPINC . '/pomo/translations.php';
require_once ABSPATH . WPINC . '/class-wp-textdomain-registry.php';
$wp_textdomain_registry = new WP_Textdomain_Registry();
$wp_plugin_paths        = array();
$locale                 = 'sv_SE';
wp_cache_init();
// Options that are asked for, in the place of a database.
$options = array( 'siteurl' => 'https://www.exempelby.se', 'blog_charset' => 'UTF-8' );
foreach ( $options as $name => $value ) {
	add_filter(
		"pre_option_$name",
		function () use ( $value ) {
			return $value;
		}
	);
}

/** Stands for a user, of whom it is told what she may do. */
class Someone {
	public $caps = array();
	public function has_cap( $cap ) {
		return in_array( $cap, $this->caps, true );
	}
}
$someone = new Someone();
function wp_get_current_user() {
	return $GLOBALS['someone'];
}

require_once $argv[2] . '/samsyn.php';

$types = array();
foreach ( array( 'uploads' => array( 'upload_files' ), 'none' => array() ) as $name => $caps ) {
	$someone->caps  = $caps;
	$types[ $name ] = get_allowed_mime_types()['json'] ?? null;
}

$someone->caps = array( 'upload_files' );
$files         = array();
foreach ( array_slice( $argv, 3 ) as $file ) {
	$name    = basename( $file );
	$upload  = apply_filters( 'wp_handle_upload_prefilter', array( 'name' => $name, 'tmp_name' => $file, 'error' => 0 ) );
	$checked = wp_check_filetype_and_ext( $file, $name );
	$files[ $name ] = array( 'type' => $checked['type'], 'error' => $upload['error'] );
}

ob_start();
do_action( 'wp_enqueue_scripts' );
wp_scripts()->do_items();
$tag = ob_get_clean();

// As from WordPress 6.5 on.
$module = null;
eval( 'function wp_enqueue_script_module( ...$arguments ) { $GLOBALS["module"] = $arguments; }' );
do_action( 'wp_enqueue_scripts' );

echo json_encode( compact( 'types', 'files', 'tag', 'module' ) );
