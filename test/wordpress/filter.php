<?php
/*
 * Does with HTML what WordPress does before it shows it, by WordPress' own functions and without a database: says
 * which roles may write any HTML and which may upload files, and what is left of each form for the others.
 *
 * Takes the folder of WordPress and the forms as JSON on standard input; writes JSON.
 */
define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_DEBUG', false );
if ( getenv( 'DISALLOW_UNFILTERED_HTML' ) ) {
	define( 'DISALLOW_UNFILTERED_HTML', true );
}
foreach ( array( 'compat', 'load', 'plugin', 'l10n', 'kses', 'formatting', 'functions', 'shortcodes', 'cache', 'capabilities', 'class-wp-roles', 'class-wp-role', 'version' ) as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}
require_once ABSPATH . WPINC . '/pomo/translations.php';
require_once ABSPATH . WPINC . '/class-wp-textdomain-registry.php';
// The tables that the roles' file tells of are of no concern.
$wpdb = new class() {
	public function __get( $name ) {
		return '';
	}
	public function __call( $name, $arguments ) {
		return '';
	}
};
require_once ABSPATH . 'wp-admin/includes/schema.php';

// Roles that stand here are not looked for in a database.
$wp_user_roles = array( 'none' => array( 'name' => 'none', 'capabilities' => array() ) );
populate_roles();

$may = array();
foreach ( array( 'administrator', 'editor', 'author', 'contributor' ) as $name ) {
	$has = function ( $cap ) use ( $name ) {
		foreach ( map_meta_cap( $cap, 1 ) as $needed ) {
			if ( ! get_role( $name )->has_cap( $needed ) ) {
				return false;
			}
		}
		return true;
	};
	$may[ $name ] = array( 'any' => $has( 'unfiltered_html' ), 'uploads' => $has( 'upload_files' ) );
}

$left = array();
foreach ( json_decode( file_get_contents( 'php://stdin' ), true ) as $form => $html ) {
	// What is saved has slashes, as WordPress has had it since it began.
	$kept          = wp_unslash( wp_filter_post_kses( wp_slash( $html ) ) );
	$left[ $form ] = array(
		'any'      => array( 'block' => $html, 'classic' => wpautop( $html ) ),
		'filtered' => array( 'block' => $kept, 'classic' => wpautop( $kept ) ),
	);
}
echo json_encode( array( 'version' => $wp_version, 'may' => $may, 'left' => $left ) );
